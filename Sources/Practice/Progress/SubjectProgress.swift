public import QuestionBank

/// What the facts say of a whole subject: the answers that its mastery is judged by.
public struct SubjectProgress: Hashable, Sendable {
  /// For each category, whether its last 60 mastery answers were right, oldest first.
  public var byCategory: [Category.ID: [Bool]]
  /// Whether the last 60 mastery answers of the subject were right, oldest first.
  public var overall: [Bool]

  /// Creates the state.
  public init(byCategory: [Category.ID: [Bool]] = [:], overall: [Bool] = []) {
    self.byCategory = byCategory
    self.overall = overall
  }
}
