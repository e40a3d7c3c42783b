/// How one criterion of a decision rule comes out for one item.
public struct CriterionOutcome: Hashable, Sendable {
  /// The criterion.
  public var criterion: Criterion
  /// Whether its answer is yes.
  public var holds: Bool

  /// Creates an outcome.
  public init(criterion: Criterion, holds: Bool) {
    self.criterion = criterion
    self.holds = holds
  }
}

extension Subject {
  /// The decision rule applied to an item: every criterion up to the first that fails.
  ///
  /// Empty when the subject has no decision rule.
  public func application(to item: Item) -> [CriterionOutcome] {
    guard let fails = item.fails, let end = decision.firstIndex(where: { $0.id == fails }) else {
      return decision.map { CriterionOutcome(criterion: $0, holds: true) }
    }
    return decision[...end].map { CriterionOutcome(criterion: $0, holds: $0.id != fails) }
  }

  /// The category with an id, if the subject has it.
  public func category(_ id: Category.ID) -> Category? { categories.first { $0.id == id } }

  /// Whether a category contains another one, directly or through others.
  public func category(_ outer: Category.ID, contains inner: Category.ID) -> Bool {
    var visited: Set<Category.ID> = [inner]
    var current = category(inner)?.partOf
    while let id = current, visited.insert(id).inserted {
      if id == outer { return true }
      current = category(id)?.partOf
    }
    return false
  }
}
