public import QuestionBank

/// Everything that can be practised: the banks of one learner, arranged by concept.
public struct Curriculum: Sendable {
  /// An item with all that practising it needs.
  public struct Example: Hashable, Sendable {
    /// The key of its progress.
    public var key: ItemKey
    /// The item.
    public var item: Item
    /// The concept it is asked for.
    public var concept: ConceptKey
    /// Its subject.
    public var subject: Subject.ID
    /// The revision of its bank.
    public var bankRevision: Revision
    /// Whether authorities disagree about it.
    public var isContested: Bool { item.contested != nil }
  }

  /// A concept with its examples.
  public struct Lesson: Hashable, Sendable {
    /// The key of its progress.
    public var key: ConceptKey
    /// The concept; nil for an item that is its own.
    public var concept: Concept?
    /// Its subject.
    public var subject: Subject.ID
    /// Its uncontested examples, in the authored order.
    public var examples: [ItemKey]
    /// Its contested examples, in the authored order.
    public var contested: [ItemKey]
  }

  /// The subjects, in the order in which their banks were given.
  public let subjects: [Subject]
  /// The concepts that have examples: those of a subject in the authored order, then items that are
  /// their own.
  public let lessons: [Lesson]

  /// All examples, contested ones included, in the order in which their banks hold them.
  public let allExamples: [Example]

  private let exampleIndex: [ItemKey: Int]
  private let lessonIndex: [ConceptKey: Int]
  private let subjectIndex: [Subject.ID: Int]

  /// Arranges banks.
  ///
  /// Of two banks with one id, and of two items with one key, the first counts. Retired items are
  /// left out.
  public init(banks: [Bank]) {
    var subjects: [Subject] = []
    var subjectIndex: [Subject.ID: Int] = [:]
    var examples: [Example] = []
    var exampleIndex: [ItemKey: Int] = [:]
    exampleIndex.reserveCapacity(banks.reduce(0) { $0 + $1.items.count })
    for bank in banks {
      if subjectIndex[bank.subject.id] == nil {
        subjectIndex[bank.subject.id] = subjects.count
        subjects.append(bank.subject)
      }
      for item in bank.items where item.retired == nil {
        let key = ItemKey(bank: bank.id, item: item.id)
        guard exampleIndex[key] == nil else { continue }
        exampleIndex[key] = examples.count
        examples.append(
          Example(
            key: key, item: item,
            concept: item.concept.map { .concept(bank.subject.id, $0) } ?? .item(key),
            subject: bank.subject.id, bankRevision: bank.revision))
      }
    }
    let lessons = Self.lessons(of: subjects, examples)
    self.subjects = subjects
    self.lessons = lessons
    self.subjectIndex = subjectIndex
    self.exampleIndex = exampleIndex
    allExamples = examples
    lessonIndex = Dictionary(
      lessons.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lessons that have examples: the concepts of each subject, then its items without one.
  private static func lessons(of subjects: [Subject], _ examples: [Example]) -> [Lesson] {
    var examplesOf: [ConceptKey: [Int]] = [:]
    for (index, example) in examples.enumerated() {
      examplesOf[example.concept, default: []].append(index)
    }
    return subjects.flatMap { subject in
      let taught = subject.concepts.map {
        (key: ConceptKey.concept(subject.id, $0.id), concept: $0 as Concept?)
      }
      let own = examples.filter { $0.item.concept == nil && $0.subject == subject.id }
      return (taught + own.map { ($0.concept, nil) }).compactMap { key, concept -> Lesson? in
        guard let found = examplesOf[key] else { return nil }
        return Lesson(
          key: key, concept: concept, subject: subject.id,
          examples: found.filter { !examples[$0].isContested }.map { examples[$0].key },
          contested: found.filter { examples[$0].isContested }.map { examples[$0].key })
      }
    }
  }

  /// The example with a key, if there is one.
  public subscript(key: ItemKey) -> Example? { exampleIndex[key].map { allExamples[$0] } }

  /// The lesson of a concept, if it has examples.
  public subscript(key: ConceptKey) -> Lesson? { lessonIndex[key].map { lessons[$0] } }

  /// The subject with an id, if there is one.
  public subscript(id: Subject.ID) -> Subject? { subjectIndex[id].map { subjects[$0] } }

  /// How many categories the examples of a concept are classified into; 0 for an unknown concept.
  public func categoryCount(of concept: ConceptKey) -> Int {
    self[concept].flatMap { self[$0.subject] }?.categories.count ?? 0
  }
}
