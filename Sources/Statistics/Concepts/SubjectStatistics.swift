public import Practice
public import QuestionBank

/// Whether a subject and its categories are mastered.
public struct SubjectStatistics: Hashable, Sendable {
  /// A category of the subject.
  public struct CategoryMastery: Hashable, Sendable {
    /// The category.
    public var category: Category.ID
    /// Whether it is mastered, and what is missing.
    public var mastery: Mastery
  }

  /// The subject.
  public let subject: Subject.ID
  /// Whether it is mastered as a whole, and what is missing.
  public let mastery: Mastery
  /// Its categories, in the authored order.
  public let categories: [CategoryMastery]

  /// Judges a subject.
  public init(_ subject: Subject, progress: Progress) {
    let known = progress.subjects[subject.id]
    self.subject = subject.id
    mastery = Mastery(of: known)
    categories = subject.categories.map {
      CategoryMastery(category: $0.id, mastery: Mastery(of: $0.id, in: known))
    }
  }
}
