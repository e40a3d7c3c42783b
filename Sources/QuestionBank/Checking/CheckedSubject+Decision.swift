internal import StrictYAML

extension CheckedSubject {
  /// The criteria of a decision rule; nil if it cannot be followed from end to end.
  static func decision(
    _ list: DraftList<CriterionDraft>, categories: Names, reader: inout ObjectReader
  ) -> [Criterion]? {
    var criteria: [Criterion] = []
    for (index, draft) in list.drafts.enumerated() {
      let isLast = index == list.drafts.count - 1
      let ifNo: Category.ID? = draft.ifNo.flatMap { categories.resolve($0, reader: &reader) }
      let ifYes: Category.ID? =
        isLast ? draft.ifYes.flatMap { categories.resolve($0, reader: &reader) } : nil
      if let misplaced = draft.ifYes, !isLast {
        reader.report(
          .misplacedField(CriterionField.ifYes.rawValue, .onlyInLastCriterion), at: misplaced.span)
      }
      if isLast, draft.ifYes == nil, list.isWhole, let id = draft.id {
        reader.report(.missingField(CriterionField.ifYes.rawValue, in: .criterion), at: id.span)
      }
      guard let id = draft.id, let ask = draft.ask, let ifNo, isLast == (ifYes != nil),
        isLast == (draft.ifYes != nil)
      else {
        continue
      }
      criteria.append(Criterion(id: Criterion.ID(id.text), ask: ask, ifNo: ifNo, ifYes: ifYes))
    }
    // Of a rule that is not there at all, nothing can be followed wrongly.
    let isWhole = list.isWhole || list.drafts.isEmpty
    return isWhole && criteria.count == list.drafts.count ? criteria : nil
  }
}

/// Where a decision rule leads.
struct RuleAnswers {
  private let whenNoneFails: Category.ID?
  private let whenFails: [Criterion.ID: Category.ID]

  /// Takes the criteria of a rule; none if the subject has no rule.
  init(_ decision: [Criterion]) {
    whenNoneFails = decision.last?.ifYes
    whenFails = Dictionary(
      decision.map { ($0.id, $0.ifNo) }, uniquingKeysWith: { first, _ in first })
  }

  /// The category when a criterion is the first that fails, or when none does; nil if the rule does not
  /// say.
  func category(failing criterion: Criterion.ID?) -> Category.ID? {
    guard let criterion else { return whenNoneFails }
    return whenFails[criterion]
  }
}
