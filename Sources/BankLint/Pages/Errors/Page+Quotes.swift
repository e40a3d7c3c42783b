internal import QuestionBank

extension Page {
  /// Errors of texts in quotes, and of characters that have no place anywhere.
  static let quotes: [DiagnosticName: Page] = [
    .unterminatedQuote: Page(
      why: """
        A text that starts with a quotation mark has to end with one on the same line. Where it does \
        not, most readers go on to the next mark wherever it is, or complain at the end of the file; \
        here the mark that opened is shown. An apostrophe at the start of a text opens a quotation too.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: ⟦"⟧A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: "A dermatologist reads a photo of a rash."
          answer: near
        """)),

    .badEscape: Page(
      why: """
        Between double quotes a backslash starts an escape: '\\n' is a line break, '\\u00e9' an é. One \
        that YAML does not know is mostly a piece of a Windows path or a formula. Write '\\\\' for a \
        backslash, or use single quotes or a block, which know no escapes.
        """,
      wrong: .item(
        #"""
        - id: shared-folder
          service: "A nurse puts photos of a rash into 'photos⟦\d⟧ermatology' for review."
          answer: near
        """#),
      right: .item(
        #"""
        - id: shared-folder
          service: "A nurse puts photos of a rash into 'photos\\dermatology' for review."
          answer: near
        """#),
      references: [yaml("5.7, Escaped characters", "57-escaped-characters")]),

    .textAfterValue: Page(
      why: """
        A value in quotes or brackets ends where they close, and what follows on the line belongs to \
        nothing. Mostly a text starts with one quoted word, or an apostrophe inside single quotes was \
        not doubled. Quote the whole text, or put it in a block, where quotes are ordinary.
        """,
      wrong: .item(
        """
        - id: home-visit
          service: 'A nurse looks at the patient'⟦s wound through a camera.'⟧
          answer: near
        """),
      right: .item(
        """
        - id: home-visit
          service: 'A nurse looks at the patient''s wound through a camera.'
          answer: near
        """)),

    .invalidUTF8: Page(
      why: """
        The bytes at this place are no letters in UTF-8, the encoding of all banks: the file was saved \
        in another one, often by a spreadsheet or an old editor, and its accents would come out as \
        something else. Save it as UTF-8. Only the first such place is shown.
        """,
      wrong: .sketch("  service: A m⟦�⟧decin reads a photo of a rash.   # saved as Latin-1"),
      right: .sketch("  service: A médecin reads a photo of a rash.   # saved as UTF-8"),
      references: ["RFC 3629, UTF-8, a transformation format of ISO 10646, 2003"]),

    .forbiddenCharacter: Page(
      why: """
        Some characters cannot be seen and yet change what is read: control characters, line breaks \
        that only some programs know, and marks that turn the direction of writing, by which a text can \
        show one answer and hold another. They come with text pasted from elsewhere. The message names \
        the character; delete it.
        """,
      wrong: .item(
        "- id: skin-photo\n  service: A nurse⟦\u{2028}⟧ reads a photo of a rash.\n  answer: near"),
      right: .item("- id: skin-photo\n  service: A nurse reads a photo of a rash.\n  answer: near"),
      references: [
        "Boucher and Anderson, Trojan Source: invisible vulnerabilities, 2021: "
          + "https://trojansource.codes/"
      ]),
  ]
}
