internal import QuestionBank

extension Page {
  /// Errors of texts without quotes, and of blocks of text.
  static let plainText: [DiagnosticName: Page] = [
    .commentEatsText: Page(
      why: """
        A '#' behind a space starts a comment, even in the middle of a sentence: of 'Video visit #1 \
        with a dermatologist' a YAML reader keeps 'Video visit' and says nothing, and learners are \
        asked about half a sentence for years. So it is an error here. Put the text in a block, where \
        '#' is a letter like any other.
        """,
      wrong: .item(
        """
        - id: first-visit
          service: Video visit ⟦#1 with a dermatologist about a rash⟧
          answer: near
        """),
      right: .item(
        """
        - id: first-visit
          service: >-
            Video visit #1 with a dermatologist about a rash
          answer: near
        """),
      references: [yaml("6.6, Comments", "66-comments")]),

    .colonInText: Page(
      why: """
        A colon with a space behind it separates a field from its value. A second one on the line \
        could be a part of the text or another field, and readers of YAML either stop there or cut the \
        text in two. Quote the text, or put it in a block.
        """,
      wrong: .item(
        """
        - id: one-rule
          service: One rule for callers⟦:⟧ ask a nurse first.
          answer: near
        """),
      right: .item(
        """
        - id: one-rule
          service: >-
            One rule for callers: ask a nurse first.
          answer: near
        """),
      references: [yaml("7.3.3, Plain style", "733-plain-style")]),

    .reservedCharacter: Page(
      why: """
        Some characters mean something to YAML when a text starts with them: '@' and '`' are reserved, \
        '%' starts a directive, '- ' an entry. Readers stop there, or read something else than what is \
        written; one such text, '!is.na(x)', kept a well-known course of R from loading for years. In \
        quotes or in a block they are ordinary.
        """,
      wrong: .item(
        """
        - id: mention
          service: ⟦@⟧clinic answers what patients ask about a rash.
          answer: near
        """),
      right: .item(
        """
        - id: mention
          service: '@clinic answers what patients ask about a rash.'
          answer: near
        """),
      references: [
        "swirldev/swirl_courses, issue 394, 2018: https://github.com/swirldev/swirl_courses/issues/394",
        yaml("5.3, Indicator characters", "53-indicator-characters"),
      ]),

    .multilineText: Page(
      why: """
        A text without a block header has to end on its line. YAML lets it go on on deeper lines, and \
        then one forgotten colon makes a field vanish in the text above it. With '>-' at the end of \
        the field's line the text may have as many lines as it likes.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: ⟦A dermatologist reads
            a photo of a rash.⟧
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: >-
            A dermatologist reads
            a photo of a rash.
          answer: near
        """)),

    .valueBelowKey: Page(
      why: """
        Below a field without a value stand further fields or '- ' entries. A text there is mostly one \
        whose '>-' was forgotten; put '>-' at the end of the field's line, or the text itself.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service:
            ⟦A dermatologist reads a photo of a rash.⟧
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: >-
            A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .badBlockHeader: Page(
      why: """
        A block of text starts with '>-' (lines are joined by spaces) or '|-' (lines stay lines); \
        without the '-' a line break is kept at the end, with '+' all of them. Nothing else can stand \
        on that line but a comment: a text that was begun there would be lost, and a number would \
        change where the text begins.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: ⟦>- A dermatologist⟧
            reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: >-
            A dermatologist
            reads a photo of a rash.
          answer: near
        """),
      references: [yaml("8.1.1, Block scalar headers", "811-block-scalar-headers")]),
  ]
}
