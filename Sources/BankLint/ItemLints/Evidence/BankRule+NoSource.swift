internal import QuestionBank
internal import StrictYAML

extension BankRule {
  /// An item cites nothing; a bank whose subject has no sources at all is told so once.
  static let noSource = BankRule(.noSource, page: .noSource) { bank, _ in
    let without = bank.asked.filter(\.item.sources.isEmpty)
    if bank.subject.sources.isEmpty, !without.isEmpty {
      return [bank.finding(.noSources(items: without.count), at: bank.file.span(of: "items"))]
    }
    return without.map { $0.finding(.noSource, at: $0.span(of: "id"), in: bank) }
  }
}

extension LintedBank {
  /// A finding about the bank.
  func finding(
    _ flaw: BankFlaw, at place: Span, item: Item.ID? = nil, related: [Diagnostic.Related] = []
  ) -> Finding {
    Finding(file: file.name, span: place, kind: .bank(flaw), item: item, related: related)
  }
}

extension Page {
  static let noSource = Page(
    why: """
      A learner who doubts an answer wants to know who says so, and an author who comes back in a year \
      does too. Without a source nobody can check the item when the rules change. In a strict run an \
      item without one fails.
      """,
    wrong: .file(sourced("")),
    right: .file(sourced("    sources: [who-2010]")))

  private static func sourced(_ sources: String) -> String {
    let id = sources.isEmpty ? "⟦evening-visit⟧" : "evening-visit"
    return """
      format: 1
      id: visits
      title: Visits
      categories: [{id: near}, {id: far}]
      sources:
        who-2010:
          title: Telemedicine
          publisher: World Health Organization
      items:
        - id: \(id)
          service: A doctor sees her patients by video in the evening.
          answer: far
      \(sources)
      """
  }
}
