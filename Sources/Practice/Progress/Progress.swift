public import QuestionBank

/// What follows from the facts: the state of every item, concept and subject that has any.
public struct Progress: Hashable, Sendable {
  /// The items that were seen.
  public var items: [ItemKey: ItemProgress]
  /// The concepts that were answered.
  public var concepts: [ConceptKey: ConceptProgress]
  /// The subjects that were practised.
  public var subjects: [Subject.ID: SubjectProgress]

  /// Creates a state; without arguments, that of somebody who starts.
  public init(
    items: [ItemKey: ItemProgress] = [:], concepts: [ConceptKey: ConceptProgress] = [:],
    subjects: [Subject.ID: SubjectProgress] = [:]
  ) {
    self.items = items
    self.concepts = concepts
    self.subjects = subjects
  }

  /// The items whose answer is another one than when they were last seen; they count as unseen.
  public func changedAnswers(in curriculum: Curriculum) -> [ItemKey] {
    items.filter { key, seen in
      curriculum[key].map { $0.item.answer != seen.answer } ?? false
    }.keys.sorted()
  }
}
