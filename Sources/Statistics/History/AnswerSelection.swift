public import Practice
public import QuestionBank

/// Which answers a report is about.
public struct AnswerSelection: Hashable, Sendable {
  /// The banks whose items count; empty: all.
  public var banks: Set<Bank.ID>
  /// The concepts that count; empty: all.
  public var concepts: Set<ConceptKey>
  /// The first study day that counts; nil: since the beginning.
  public var since: StudyDay?
  /// The last study day that counts; nil: until now.
  public var until: StudyDay?

  /// Selects answers; without arguments, all of them.
  public init(
    banks: Set<Bank.ID> = [], concepts: Set<ConceptKey> = [], since: StudyDay? = nil,
    until: StudyDay? = nil
  ) {
    self.banks = banks
    self.concepts = concepts
    self.since = since
    self.until = until
  }

  /// Whether every answer counts.
  public var isEverything: Bool { self == AnswerSelection() }

  /// Whether a concept with these examples is one that the report is about.
  func includes(_ lesson: Curriculum.Lesson) -> Bool {
    guard concepts.isEmpty || concepts.contains(lesson.key) else { return false }
    return banks.isEmpty
      || (lesson.examples + lesson.contested).contains { banks.contains($0.bank) }
  }
}

extension AnswerHistory {
  /// The answers that a report is about.
  public func selected(by selection: AnswerSelection) -> AnswerHistory {
    guard !selection.isEverything else { return self }
    let isItem = items.map { selection.banks.isEmpty || selection.banks.contains($0.bank) }
    let isConcept = concepts.map {
      selection.concepts.isEmpty || selection.concepts.contains($0)
    }
    let found = answers.filter { answer in
      isItem[Int(answer.item)] && isConcept[Int(answer.concept)]
        && selection.since.map { answer.day >= $0 } ?? true
        && selection.until.map { answer.day <= $0 } ?? true
    }
    return AnswerHistory(
      items: items, concepts: concepts, subjects: subjects, categories: categories,
      criteria: criteria, answers: found, setAside: setAside)
  }
}
