internal import QuestionBank

extension Page {
  /// Errors of lines: how far they are indented, and what they start with.
  static let indentation: [DiagnosticName: Page] = [
    .inconsistentIndentation: Page(
      why: """
        Indentation says what belongs to what: fields that start in one column are of one item. A line \
        between two columns belongs to neither, and a program that guessed could give the answer of \
        one item to another. What hangs below such a line is left out with it, so set the line in the \
        column of its neighbours.
        """,
      wrong: .item(
        """
        - id: skin-photo
           ⟦service: A dermatologist reads a photo of a rash.⟧
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """),
      references: [yaml("6.1, Indentation spaces", "61-indentation-spaces")]),

    .expectedEntry: Page(
      why: """
        Each line of a file is a field with its colon or an entry with its '- '; only text below '>-' \
        or '|' runs freely. The usual cause is a colon that was left out, or one without a space behind \
        it: 'answer:near' is a word to YAML, not a field.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          ⟦answer:near⟧
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .tab: Page(
      why: """
        A tab is as wide as the editor likes, so two people see one file indented in two ways, and YAML \
        readers disagree as well. Banks are indented with spaces only; inside a text a tab is let be. \
        Most editors have a setting that turns the Tab key into spaces for '.yaml' files.
        """,
      wrong: .item(
        "- id: skin-photo\n⟦\t⟧service: A nurse reads a photo of a rash.\n  answer: near"),
      right: .item("- id: skin-photo\n  service: A nurse reads a photo of a rash.\n  answer: near"),
      references: [yaml("6.1, Indentation spaces", "61-indentation-spaces")]),

    .foreignIndent: Page(
      why: """
        The line is indented with a space that is not the space bar's, such as the no-break space that \
        comes with text pasted from a web page or a word processor. It looks right on the screen, and \
        YAML takes it for a letter: the field gets a name that starts with an invisible character, and \
        the item silently has one field less. Delete the space and type it anew.
        """,
      wrong: .item(
        "- id: skin-photo\n⟦\u{A0}\u{20}⟧service: A nurse reads a photo of a rash.\n  answer: near"),
      right: .item("- id: skin-photo\n  service: A nurse reads a photo of a rash.\n  answer: near")),

    .blankLineTooDeep: Page(
      why: """
        The first line of a block of text says how deep the block is indented. A blank line above it \
        that holds more spaces than the text leaves two depths to choose from, and readers choose \
        differently. The spaces cannot be seen; delete them, or the whole line.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: |
            ⟦    ⟧

            A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: |

            A dermatologist reads a photo of a rash.
          answer: near
        """),
      references: [yaml("8.1.1.1, Block indentation indicator", "8111-block-indentation-indicator")]
    ),

    .duplicateKey: Page(
      why: """
        A field can have one value only. Most YAML readers take the last of two and say nothing, so \
        that a copied line quietly replaces the answer that was meant. Here the second one is shown, \
        with the line of the first; one of them has to go.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          ⟦answer⟧: far
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),
  ]

  /// A section of the specification of YAML.
  static func yaml(_ section: String, _ anchor: String) -> String {
    "YAML 1.2.2, section \(section): https://yaml.org/spec/1.2.2/#\(anchor)"
  }
}
