internal import QuestionBank

extension Page {
  /// Errors of lists in brackets.
  static let brackets: [DiagnosticName: Page] = [
    .unterminatedList: Page(
      why: """
        A value that starts with '[' or '{' is a list or a group of fields and has to be closed on its \
        line. The bracket that opened is shown, not the place far below where a reader would give up. \
        A text that starts with a bracket needs quotes.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: ⟦[⟧skin, photo
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, photo]
        """)),

    .emptyEntry: Page(
      why: """
        Between two commas, or between a comma and the bracket, stands nothing. Some readers skip it, \
        some make an empty entry of it, and mostly a word has been lost there. Write it, or take the \
        comma out.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin⟦,⟧]
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, photo]
        """)),

    .multilineList: Page(
      why: """
        A list in brackets is for a few short words on one line. Over several lines a forgotten \
        bracket would swallow the rest of the file before anybody noticed; written with one '- ' a \
        line a slip stays where it is, and a change shows as one line in a version history.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: ⟦[skin,
            photo]⟧
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags:
            - skin
            - photo
        """)),

    .nestedList: Page(
      why: """
        In a list in brackets can stand texts and groups like '{ref: guide, locator: page 2}', and no \
        further lists: nothing in a bank needs them, and two brackets too many are easy to type. Most \
        often there is one pair of brackets too much.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [⟦[⟧skin, photo]]
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, photo]
        """)),

    .badListText: Page(
      why: """
        Inside brackets '#', '[', ']', '{' and '}' mean something to YAML even in the middle of a \
        word, and readers disagree about what. A text that has one of them needs quotes there, or a \
        line of its own that starts with '- '.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, photo⟦#⟧2]
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [skin, 'photo#2']
        """),
      references: [yaml("7.3.3, Plain style", "733-plain-style")]),
  ]
}
