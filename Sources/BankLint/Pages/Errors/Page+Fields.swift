internal import QuestionBank

extension Page {
  /// Errors of fields: their names, their places and what stands in them.
  static let fields: [DiagnosticName: Page] = [
    .unknownField: Page(
      why: """
        A field that no bank knows is mostly one with a slip in its name, and it would be ignored: the \
        hint that was written would never be shown. So it is an error, with the name that was probably \
        meant. Fields of your own, for notes or other programs, start with 'x-' and are left alone.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          ⟦hnit⟧: Who reads the photo?
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          hint: Who reads the photo?
          x-reviewed: by two people
        """)),

    .missingField: Page(
      why: """
        A bank needs 'format', 'id', 'title' and either 'subject' or 'categories'; an item needs 'id', \
        'service' and 'answer'. Without one of them there is nothing to ask, or nothing to keep \
        progress by. A field with nothing behind its colon counts as missing.
        """,
      wrong: .item("- ⟦id⟧: skin-photo\n  service: A dermatologist reads a photo of a rash."),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .wrongType: Page(
      why: """
        Each field holds a text, a list, or a group of fields, and the message says which. A list where \
        a text belongs is often a text in brackets; a text where a list belongs lacks its brackets or \
        its '- '.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: ⟦skin⟧
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin]
        """)),

    .badValue: Page(
      why: """
        Some fields take texts of one form only: 'difficulty' is 1, 2 or 3, 'key' one small letter or \
        digit, 'language' a tag such as 'en' or 'pt-BR', 'url' an address on the web, 'quote' at most \
        25 words, the length that is commonly taken as a fair quotation. What does not fit cannot be \
        used, and the message says what would.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          difficulty: ⟦easy⟧
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          difficulty: 1
        """),
      references: ["BCP 47, Tags for identifying languages: https://www.rfc-editor.org/info/bcp47"]),

    .misplacedField: Page(
      why: """
        The field is known, and means nothing at this place. What several banks share (categories, \
        decision rule, concepts, sources) stands in the file of their subject, and a bank that names \
        one cannot say it differently; 'if-yes' stands in the last criterion only, as the others lead \
        on to the next when they hold.
        """,
      wrong: .file(
        decision(first: "if-no: far\n    if-yes: ⟦near⟧", last: "if-no: far\n    if-yes: near")),
      right: .file(decision(first: "if-no: far", last: "if-no: far\n    if-yes: near"))),

    .tooFew: Page(
      why: """
        With one category there is nothing to tell apart: every answer would be right. Give at least \
        two, or name the subject that has them.
        """,
      wrong: .file(bank("⟦categories⟧: [{id: near}]")),
      right: .file(bank("categories: [{id: near}, {id: far}]"))),

    .unsupportedFormat: Page(
      why: """
        'format' says by which rules the file is written, so that a later program can still read it \
        and an earlier one does not misread it. This program reads format 1. A higher number needs a \
        newer telequiz.
        """,
      wrong: .file(bank("categories: [{id: near}, {id: far}]", format: "⟦2⟧")),
      right: .file(bank("categories: [{id: near}, {id: far}]"))),

    .repeatedEntry: Page(
      why: """
        A list says the same thing twice. It counts once, so nothing is lost, but perhaps another word \
        was meant. This is a warning: the item is used.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, ⟦skin⟧]
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, photo]
        """)),
  ]

  private static func decision(first: String, last: String) -> String {
    bank(
      """
      categories: [{id: near}, {id: far}]
      decision:
        - id: case
          ask: Is it about one patient?
          \(first)
        - id: care
          ask: Is it care?
          \(last)
      """)
  }

  private static func bank(_ fields: String, format: String = "1") -> String {
    """
    format: \(format)
    id: small
    title: A small bank
    \(fields)
    items:
      - id: skin-photo
        service: A dermatologist reads a photo of a rash.
        answer: near

    """
  }
}
