extension Page {
  static let weakSource = Page(
    why: """
      A title alone leads nowhere: with a publisher or an address a source can be found again. An \
      address that starts with 'http:' can be changed on its way to the reader; nearly all publishers \
      answer to 'https:' today.
      """,
    wrong: .file(citing("url: ⟦http://example.org/definitions⟧")),
    right: .file(citing("url: https://example.org/definitions")))

  static let staleSource = Page(
    why: """
      Web pages change without a word. A source that was last looked at more than 24 months ago may say \
      something else today, and so may the answer that rests on it. Read it again, and write the day \
      under 'x-accessed', which the program reads for this alone.
      """,
    wrong: .file(citing("x-accessed: ⟦2019-05-01⟧")),
    right: .file(citing("x-accessed: 2026-05-01")))

  private static func citing(_ field: String) -> String {
    """
    format: 1
    id: visits
    title: Visits
    categories: [{id: near}, {id: far}]
    sources:
      definitions:
        title: Definitions
        publisher: An institute
        \(field)
    items:
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: far
        sources: [definitions]
    """
  }
}
