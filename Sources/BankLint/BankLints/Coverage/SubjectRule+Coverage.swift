internal import QuestionBank

extension SubjectRule {
  /// A concept or a category has few examples in all banks of the subject together.
  ///
  /// Concepts without any are for `unasked-concept`.
  static let thinCoverage = SubjectRule(.thinCoverage, page: .thinCoverage) { subject, library in
    let items = library.asked(about: subject).map(\.item.item)
    guard !items.isEmpty, library.isWhole(about: subject) else { return [] }
    let categories = subject.subject.categories.compactMap { category -> Finding? in
      let count = items.count { $0.answer == category.id }
      return count < fewestItems
        ? subject.finding(
          .thinCategory(category.id, items: count), at: subject.place(ofCategory: category.id))
        : nil
    }
    let concepts = subject.subject.concepts.compactMap { concept -> Finding? in
      let count = items.count { $0.concept == concept.id }
      return count > 0 && count < fewestItems
        ? subject.finding(
          .thinConcept(concept.id, items: count), at: subject.place(ofConcept: concept.id))
        : nil
    }
    return categories + concepts
  }

  /// No item is about a concept; not judged where no bank of the subject is there to see.
  static let unaskedConcept = SubjectRule(.unaskedConcept, page: .unaskedConcept) {
    subject, library in
    let items = library.asked(about: subject).map(\.item.item)
    guard !items.isEmpty, library.isWhole(about: subject) else { return [] }
    let asked = Set(items.compactMap(\.concept))
    return subject.subject.concepts.filter { !asked.contains($0.id) }.map {
      subject.finding(.unaskedConcept($0.id), at: subject.place(ofConcept: $0.id))
    }
  }

  /// All examples of a concept have one answer, so that its name gives the answer away.
  static let conceptIsLabel = SubjectRule(.conceptIsLabel, page: .conceptIsLabel) {
    subject, library in
    let items = library.asked(about: subject).map(\.item.item)
    guard library.isWhole(about: subject) else { return [] }
    return subject.subject.concepts.compactMap { concept in
      let examples = items.filter { $0.concept == concept.id }
      guard examples.count >= fewestExamples, let answer = examples.first?.answer,
        examples.allSatisfy({ $0.answer == answer })
      else { return nil }
      return subject.finding(
        .conceptIsLabel(concept.id, answer, items: examples.count),
        at: subject.place(ofConcept: concept.id))
    }
  }

  /// Items of a category or concept (FACTS §4.3): a probe takes two, and one must be left to come back.
  private static let fewestItems = 3
  /// Examples of a concept before one answer says anything (FACTS §4.3).
  private static let fewestExamples = 4
}
