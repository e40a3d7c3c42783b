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

  private let examples: [ItemKey: Example]
  private let lessonIndex: [ConceptKey: Int]
  private let subjectIndex: [Subject.ID: Int]

  /// Arranges banks.
  ///
  /// Of two banks with one id, and of two items with one key, the first counts. Retired items are
  /// left out.
  public init(banks: [Bank]) {
    var subjects: [Subject] = []
    var subjectIndex: [Subject.ID: Int] = [:]
    var examples: [ItemKey: Example] = [:]
    var examplesOf: [ConceptKey: [Example]] = [:]
    var ownConcepts: [Subject.ID: [ConceptKey]] = [:]
    for bank in banks {
      if subjectIndex[bank.subject.id] == nil {
        subjectIndex[bank.subject.id] = subjects.count
        subjects.append(bank.subject)
      }
      for item in bank.items where item.retired == nil {
        let key = ItemKey(bank: bank.id, item: item.id)
        guard examples[key] == nil else { continue }
        let concept = item.concept.map { ConceptKey.concept(bank.subject.id, $0) } ?? .item(key)
        let example = Example(
          key: key, item: item, concept: concept, subject: bank.subject.id,
          bankRevision: bank.revision)
        examples[key] = example
        if item.concept == nil { ownConcepts[bank.subject.id, default: []].append(concept) }
        examplesOf[concept, default: []].append(example)
      }
    }
    let lessons = subjects.flatMap { subject in
      let own = ownConcepts[subject.id] ?? []
      return subject.concepts.map { (ConceptKey.concept(subject.id, $0.id), $0 as Concept?) }
        + own.map { ($0, nil) }
    }.compactMap { key, concept -> Lesson? in
      guard let found = examplesOf[key], let first = found.first else { return nil }
      return Lesson(
        key: key, concept: concept, subject: first.subject,
        examples: found.filter { !$0.isContested }.map(\.key),
        contested: found.filter(\.isContested).map(\.key))
    }
    self.subjects = subjects
    self.lessons = lessons
    self.examples = examples
    self.subjectIndex = subjectIndex
    lessonIndex = Dictionary(
      uniqueKeysWithValues: lessons.enumerated().map { ($1.key, $0) })
  }

  /// All examples, contested ones included; in no order.
  public var allExamples: some Collection<Example> { examples.values }

  /// The example with a key, if there is one.
  public subscript(key: ItemKey) -> Example? { examples[key] }

  /// The lesson of a concept, if it has examples.
  public subscript(key: ConceptKey) -> Lesson? { lessonIndex[key].map { lessons[$0] } }

  /// The subject with an id, if there is one.
  public subscript(id: Subject.ID) -> Subject? { subjectIndex[id].map { subjects[$0] } }

  /// How many categories the examples of a concept are classified into; 0 for an unknown concept.
  public func categoryCount(of concept: ConceptKey) -> Int {
    self[concept].flatMap { self[$0.subject] }?.categories.count ?? 0
  }
}
