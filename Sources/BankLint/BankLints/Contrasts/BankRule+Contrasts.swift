internal import QuestionBank

extension BankRule {
  /// Groups of contrasts that contrast nothing, counted over all banks of the subject that were read.
  static let contrasts = BankRule([
    .loneContrast: .loneContrast, .oneSidedContrast: .oneSidedContrast,
  ]) { bank, library in
    guard library.isWhole(around: bank) else { return [] }
    let members = library.siblings(of: bank).flatMap { sibling in
      sibling.asked.map { (bank: sibling, item: $0) }
    }
    let groups = Dictionary(grouping: members) { $0.item.item.contrast }
    var seen: Set<ContrastGroup.ID> = []
    return bank.asked.compactMap { item in
      guard let contrast = item.item.contrast, seen.insert(contrast).inserted,
        let group = groups[contrast],
        group.allSatisfy({ $0.item.item.answer == item.item.answer })
      else { return nil }
      let flaw: BankFlaw =
        group.count == 1
        ? .loneContrast(contrast)
        : .oneSidedContrast(contrast, item.item.answer, items: group.count)
      let others = group.filter {
        $0.bank.bank.id != bank.bank.id || $0.item.item.id != item.item.id
      }
      return bank.finding(
        flaw, at: item.span(of: "contrast"), item: item.item.id,
        related: others.map { .init(file: $0.bank.file.name, span: $0.item.span(of: "contrast")) })
    }
  }
}

extension Page {
  static let loneContrast = Page(
    why: """
      After a miss the learner is shown the twin of the item: the same situation with the one fact \
      changed that decides. A group of one has none. Groups are counted over all banks of the subject \
      that are looked at together, so look at the whole folder.
      """,
    wrong: .file(contrast(first: "⟦visits⟧", second: nil, answer: "near")),
    right: .file(contrast(first: "visits", second: "visits", answer: "near")),
    references: [
      "Gardner and others, Evaluating models' local decision boundaries via contrast sets, Findings of "
        + "EMNLP 2020"
    ])

  static let oneSidedContrast = Page(
    why: """
      What belongs to a contrast differs in the fact that decides, so at least two answers must occur \
      in it. If all have one answer, the twin that is shown after a miss confirms what the learner saw \
      instead of showing what would change it.
      """,
    wrong: .file(contrast(first: "⟦visits⟧", second: "visits", answer: "far")),
    right: .file(contrast(first: "visits", second: "visits", answer: "near")))

  private static func contrast(first: String, second: String?, answer: String) -> String {
    """
    format: 1
    id: visits
    title: Visits
    categories: [{id: near}, {id: far}]
    items:
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: far
        contrast: \(first)
      - id: evening-round
        service: A doctor sees her patients in their rooms in the evening.
        answer: \(answer)
    \(second.map { "    contrast: " + $0 } ?? "")
    """
  }
}
