internal import QuestionBank

extension Page {
  /// Errors of ids and of what refers to them.
  static let ids: [DiagnosticName: Page] = [
    .unknownCategory: Page(
      why: """
        The answer names a category that the subject does not have, so no learner could ever be right. \
        It has to be the id of a category, letter by letter; names and synonyms are for learners. The \
        nearest id is proposed.
        """,
      wrong: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: ⟦neer⟧
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .danglingReference: Page(
      why: """
        The text refers to a criterion, concept, source or subject by an id that nothing has. Mostly it \
        is a slip, or the other end was renamed; a renamed item, concept or category keeps its old id \
        under 'aka'. A reference to a subject also dangles when its file is not read: name it on the \
        command line as well.
        """,
      wrong: .file(sources(cited: "⟦giude⟧")), right: .file(sources(cited: "guide"))),

    .duplicateID: Page(
      why: """
        An id names one thing. If two items shared one, what a learner knows of the first would count \
        for the second, so the second is left out and shown here with the line of the first. Most often \
        an item was copied as a start for the next; give the copy a name of its own.
        """,
      wrong: .file(pair("skin-photo", "⟦skin-photo⟧")),
      right: .file(pair("skin-photo", "skin-video"))),

    .badSlug: Page(
      why: """
        Ids appear in file names, addresses, exports and on command lines, so they are plain: small \
        letters a to z and digits, in words joined by single hyphens, at most 64 characters. An id is \
        for good, as progress is kept by it; if it ever has to change, list the old one under 'aka'.
        """,
      wrong: .item(
        """
        - id: ⟦Skin_Photo⟧
          service: A dermatologist reads a photo of a rash.
          answer: near
        """),
      right: .item(
        """
        - id: skin-photo
          service: A dermatologist reads a photo of a rash.
          answer: near
        """)),

    .akaInUse: Page(
      why: """
        'aka' lists ids that an item had before, so that progress made under them still counts. An id \
        that another item has now, or claims as well, would give one learner's progress to two items. \
        Take it out of 'aka' where it does not belong.
        """,
      wrong: .file(pair("skin-photo", "rash-photo\n    aka: [⟦skin-photo⟧]")),
      right: .file(pair("skin-photo", "rash-photo\n    aka: [rash-picture]"))),
  ]

  private static func pair(_ first: String, _ second: String) -> String {
    """
    format: 1
    id: small
    title: A small bank
    categories: [{id: near}, {id: far}]
    items:
      - id: \(first)
        service: A dermatologist reads a photo of a rash.
        answer: near
      - id: \(second)
        service: An atlas of rashes is put on a web page.
        answer: far

    """
  }

  private static func sources(cited: String) -> String {
    """
    format: 1
    id: small
    title: A small bank
    categories: [{id: near}, {id: far}]
    sources:
      guide:
        title: A guide to care at a distance
    items:
      - id: skin-photo
        service: A dermatologist reads a photo of a rash.
        answer: near
        sources: [\(cited)]

    """
  }
}
