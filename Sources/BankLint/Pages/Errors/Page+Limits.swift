internal import QuestionBank

extension Page {
  /// Limits, which are so wide that only slips and hostile files meet them.
  static let limits: [DiagnosticName: Page] = [
    .fileTooLarge: Page(
      why: """
        A file of more than 32 MiB is not read: it is hardly a bank, and reading it would keep the \
        program busy for seconds and the learner waiting. A bank of 20,000 items has about 10 MB. \
        Split it; banks that name the same subject share its concepts, and progress with them.
        """,
      wrong: .sketch("everything.bank.yaml, of 40 MiB"),
      right: .sketch("basics.bank.yaml and practice.bank.yaml, of one subject")),

    .textTooLong: Page(
      why: """
        A text of more than 4,000 characters is no question for a terminal, and usually a quotation \
        mark or a line's indentation has gone wrong and several items became one text. Look for where \
        it starts; if it is meant, shorten it.
        """,
      wrong: .sketch(
        "  service: ⟦>-\n    More than 4,000 characters, as the next items were indented too⟧"),
      right: .sketch("  service: >-\n    A dermatologist reads a photo of a rash.")),

    .tooManyEntries: Page(
      why: """
        A list has at most 20,000 entries, which is more than anybody learns in a life. The first one \
        beyond is shown, and all are read. Split the bank: several banks can share one subject.
        """,
      wrong: .sketch("items:\n  - id: item-1\n  # 19,999 more\n  ⟦- id: item-20001⟧"),
      right: .sketch("items:\n  - id: item-1\n  # 19,999 more")),

    .nestedTooDeep: Page(
      why: """
        Lists and groups stand at most 8 deep inside one another. A bank needs 4; what is deeper is a \
        slip in indentation, or a file made to exhaust a program. The first level too many is shown.
        """,
      wrong: .file(notes("- - - - - - - ⟦- deep⟧")), right: .file(notes("- - deep"))),

    .keyTooLong: Page(
      why: """
        The name of a field has at most 1,024 bytes; the longest one that a bank knows has 12 letters. \
        What is longer is a text whose line break was lost in front of a colon.
        """,
      wrong: .sketch("⟦a-text-of-more-than-1024-letters-without-a-space⟧: near"),
      right: .sketch("answer: near")),

    .tooManyProblems: Page(
      why: """
        Reading stopped here because so much is wrong that the file is probably no bank at all, or one \
        early slip has put everything after it out of place. Put the first problems right and check \
        again: the rest often goes with them.
        """,
      wrong: .sketch("A spreadsheet, or a web page, whose name ends with .bank.yaml"),
      right: .sketch("format: 1\nid: basics")),
  ]

  private static func notes(_ list: String) -> String {
    """
    format: 1
    id: small
    title: A small bank
    categories: [{id: near}, {id: far}]
    items:
      - id: skin-photo
        service: A dermatologist reads a photo of a rash.
        answer: near
    x-notes:
      \(list)

    """
  }
}
