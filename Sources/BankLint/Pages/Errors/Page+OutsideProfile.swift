internal import QuestionBank

extension Page {
  /// Parts of YAML that banks do without.
  static let outsideProfile: [DiagnosticName: Page] = [
    .anchor: Page(
      why: """
        '&' at the start of a value names it, so that '*' can repeat it elsewhere. Banks do without: a \
        reader of the file has to look elsewhere for what an item says, and a few hundred bytes of such \
        names can keep a program busy for hours. A text that starts with '&' needs quotes.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: ⟦&photo⟧ A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """),
      references: [yaml("6.9.2, Node anchors", "692-node-anchors")]),

    .alias: Page(
      why: """
        '*' at the start of a value repeats what was named with '&' elsewhere. In a bank every text \
        stands where it is used: it can be read, searched and changed there without changing another \
        item. A text that starts with '*' needs quotes.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          hint: ⟦*who-reads⟧
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          hint: Who reads the photo?
        """),
      references: [yaml("7.1, Alias nodes", "71-alias-nodes")]),

    .tag: Page(
      why: """
        '!' at the start of a value gives it a type, and what is left is another text: '!important \
        readings' is read as 'readings' by programs that follow YAML, without a word. Values of a bank \
        have their types from the field that they stand in. A text that starts with '!' needs quotes.
        """,
      wrong: .item(
        """
        - id: alarm
          service: ⟦!urgent⟧ readings go to a nurse, who calls the patient.
          answer: near
        """),
      right: .item(
        """
        - id: alarm
          service: '!urgent readings go to a nurse, who calls the patient.'
          answer: near
        """),
      references: [yaml("6.9.1, Node tags", "691-node-tags")]),

    .mergeKey: Page(
      why: """
        '<<' copies the fields of another group into this one. It was never a part of YAML 1.2, and \
        readers differ in which of two fields then wins. Write the fields out: each item says by \
        itself what it is.
        """,
      wrong: .item(
        """
        - ⟦<<⟧: basics
          id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          tags: [basics]
        """),
      references: ["Merge key for YAML 1.1, a draft of 2005: https://yaml.org/type/merge.html"]),

    .directive: Page(
      why: """
        A line that starts with '%' gives orders to the YAML reader, such as which version to follow. \
        Banks mean the same in every version, so there is nothing to order; delete the line.
        """,
      wrong: .file(small(above: "⟦%YAML 1.2⟧\n---\n")), right: .file(small(above: "---\n")),
      references: [yaml("6.8, Directives", "68-directives")]),

    .secondDocument: Page(
      why: """
        '---' starts a new document in the same file, and '...' ends one. Most readers then read the \
        first and drop the rest without a word. A file holds one bank or one subject; put the second \
        into a file of its own.
        """,
      wrong: .file(small + "⟦---⟧\nformat: 1\nid: second\ntitle: A second bank\n"),
      right: .file(small)),

    .textAfterDocumentStart: Page(
      why: """
        The line '---' may stand above a bank, and nothing but a comment may stand behind it: readers \
        differ in whether it belongs to the document. Start on the line below.
        """,
      wrong: .file("--- ⟦{}⟧\n" + small), right: .file("--- # a small bank\n" + small)),

    .complexKey: Page(
      why: """
        '? ' starts a field whose name is itself a list or a group. No field of a bank has such a name, \
        and a library that many programs use crashes on them. Name the field plainly, or quote a text \
        that starts with '? '.
        """,
      wrong: .item(
        """
        - ⟦? id⟧
          id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .badKey: Page(
      why: """
        The name of a field is a word of small letters, digits and hyphens, without quotes. 'Answer', \
        'if_no' or a word with an accent is no field of a bank, and it is better said at once than \
        read as something nobody looks at.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          ⟦Hint⟧: Who reads the photo?
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
          hint: Who reads the photo?
        """)),

    .rootIsNoMapping: Page(
      why: """
        A bank starts with fields at the left margin: 'format: 1', its id, its title. A file that \
        starts with '- ' is a list of items without the bank around it, and an empty file, or one of \
        another kind, says nothing at all.
        """,
      wrong: .file(
        "⟦- id: skin-photo⟧\n  service: A dermatologist reads a photo.\n  answer: near\n"),
      right: .file(small)),
  ]

  /// A bank in which nothing is wrong.
  private static let small = small(above: "")

  private static func small(above: String) -> String {
    above + """
      format: 1
      id: small
      title: A small bank
      categories: [{id: near}, {id: far}]
      items:
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near

      """
  }
}
