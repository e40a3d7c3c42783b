public import QuestionBank
public import Scheduling

/// Folds a log row by row, and tells of each answer what it met: the same fold as that of facts, over
/// numbers.
public struct Replay: Sendable {
  /// What an answer met, and what it did.
  public struct Step: Sendable {
    /// The item, as an index into `items`.
    public var item: Int32
    /// The concept, as an index into `concepts`.
    public var concept: Int32
    /// The subject, as an index into `subjects`.
    public var subject: Int32
    /// The right category, as an index into `categories`.
    public var answer: Int32
    /// The category that was chosen, as an index into `categories`.
    public var response: Int32
    /// How well the item was known by sight.
    public var exposure: Exposure
    /// Whether the learner had ever answered or seen the item before, whatever its answer was.
    public var isFirstEver: Bool
    /// What it did to the memory of the concept, if it settled the rating of the day.
    public var settlement: Settlement?
  }

  /// The items that came up, by today's names.
  public var items: [ItemKey] { itemKeys.keys }
  /// The concepts that came up, by today's names.
  public var concepts: [ConceptKey] { conceptKeys.keys }
  /// The subjects that came up, by today's names.
  public var subjects: [Subject.ID] { subjectKeys.keys }
  /// The categories that came up, each with its subject, by today's names.
  public var categories: [CategoryKey] { categoryKeys.keys }

  /// A category of a subject.
  public struct CategoryKey: Hashable, Sendable {
    /// The subject.
    public var subject: Subject.ID
    /// The category.
    public var category: Category.ID

    /// Creates a key.
    public init(subject: Subject.ID, category: Category.ID) {
      self.subject = subject
      self.category = category
    }
  }

  private let names: [String]
  private let renames: Renames
  private let model: ChosenModel
  private let forgetting: Forgetting
  private var itemKeys = KeyTable<ItemKey>()
  private var conceptKeys = KeyTable<ConceptKey>()
  private var subjectKeys = KeyTable<Subject.ID>()
  private var categoryKeys = KeyTable<CategoryKey>()
  private var itemStates: [ItemProgress?] = []
  private var conceptStates: [ConceptProgress?] = []
  private var subjectStates: [SubjectProgress?] = []

  /// Starts before the first row of a log.
  ///
  /// - Parameters:
  ///   - log: The log whose rows will come.
  ///   - renames: What is called otherwise now than in the log.
  ///   - model: The memory model of a learner who chose none.
  public init(
    of log: AnswerLog, renames: Renames = Renames(), model: ChosenModel = .standard
  ) {
    names = log.names
    forgetting = log.forgotten.reduce(into: Forgetting()) { $0.add($1, renames: renames) }
    self.renames = renames
    self.model = log.choices.model(or: model).model
  }

  /// The state after the rows so far.
  public var progress: Progress {
    Progress(
      items: itemKeys.dictionary(of: itemStates),
      concepts: conceptKeys.dictionary(of: conceptStates),
      subjects: subjectKeys.dictionary(of: subjectStates))
  }

  /// The state of a concept, as an index into `concepts`, after the rows so far; nil: it was not
  /// practised yet.
  public func state(ofConcept index: Int32) -> ConceptProgress? { conceptStates[Int(index)] }

  /// Adds the row that comes next.
  ///
  /// - Returns: What an answer met; nil for a showing, for a row that is forgotten, and for one that names
  ///   a concept in no form that concepts have.
  public mutating func apply(_ row: AnswerLog.Row) -> Step? {
    let subject = index(ofSubject: row.subject)
    let item = index(ofItem: row.item, in: row.bank)
    if !forgetting.isEmpty, forgetting.covers(items[item], at: row.stamp) { return nil }
    let answer = index(ofCategory: row.answer, in: subject, named: row.subject)
    let answerID = categories[answer].category
    guard let response = row.response, let concept = index(ofConcept: response.concept) else {
      itemStates[item, default: ItemProgress(unseen: answerID, at: row.stamp)]
        .see(answer: answerID, at: row.stamp)
      return nil
    }
    let chosen = index(ofCategory: response.category, in: subject, named: row.subject)
    let day = row.stamp.moment.studyDay
    var step = Step(
      item: Int32(item), concept: Int32(concept), subject: Int32(subject), answer: Int32(answer),
      response: Int32(chosen), exposure: .fresh, isFirstEver: itemStates[item] == nil)
    let isRight = chosen == answer
    if let seen = itemStates[item] { step.exposure = seen.exposure(showing: answerID, on: day) }
    itemStates[item, default: ItemProgress(unseen: answerID, at: row.stamp)]
      .see(answer: answerID, at: row.stamp, answeredRight: isRight)
    guard response.mode.isPractice else { return step }
    let graded = GradedAnswer(
      day: day, time: row.stamp.moment.time, mode: response.mode,
      probeSize: Int(response.probeSize), rating: response.rating, isRight: isRight)
    step.settlement = conceptStates[
      concept, default: ConceptProgress(firstAt: row.stamp.moment.time)
    ]
    .apply(graded, exposure: step.exposure, model: model)
    if response.mode.isScheduled, step.exposure.countsForMastery {
      subjectStates[subject, default: SubjectProgress()].apply(isRight: isRight, answer: answerID)
    }
    return step
  }
}

extension Replay {
  private mutating func index(ofSubject number: AnswerLog.NameNumber) -> Int {
    if let known = subjectKeys[0, number] { return known }
    let key = renames.subject(Subject.ID(names[Int(number)]))
    let index = subjectKeys.add(key, as: 0, number)
    subjectStates.fill(upTo: subjectKeys.keys.count)
    return index
  }

  private mutating func index(
    ofItem number: AnswerLog.NameNumber, in bank: AnswerLog.NameNumber
  ) -> Int {
    if let known = itemKeys[bank, number] { return known }
    let key = renames.item(
      ItemKey(bank: Bank.ID(names[Int(bank)]), item: Item.ID(names[Int(number)])))
    let index = itemKeys.add(key, as: bank, number)
    itemStates.fill(upTo: itemKeys.keys.count)
    return index
  }

  private mutating func index(ofConcept number: AnswerLog.NameNumber) -> Int? {
    if let known = conceptKeys[0, number] { return known }
    guard let named = ConceptKey(names[Int(number)]) else { return nil }
    let index = conceptKeys.add(renames.concept(named), as: 0, number)
    conceptStates.fill(upTo: conceptKeys.keys.count)
    return index
  }

  private mutating func index(
    ofCategory number: AnswerLog.NameNumber, in subject: Int,
    named subjectNumber: AnswerLog.NameNumber
  ) -> Int {
    if let known = categoryKeys[subjectNumber, number] { return known }
    let id = subjects[subject]
    let category = renames.category(Category.ID(names[Int(number)]), of: id)
    return categoryKeys.add(
      CategoryKey(subject: id, category: category), as: subjectNumber, number)
  }
}

extension Array {
  /// Fills up with nothing to a length.
  fileprivate mutating func fill<Wrapped>(upTo count: Int) where Element == Wrapped? {
    while self.count < count { append(nil) }
  }

  /// The element at an index, in place; the default is put there first where there is nothing.
  fileprivate subscript<Wrapped>(
    index: Int, default value: @autoclosure () -> Wrapped
  ) -> Wrapped where Element == Wrapped? {
    get { self[index] ?? value() }
    _modify {
      // The state is moved out and back, so that its own arrays are changed in place.
      var state = value()
      if let known = self[index].take() { state = known }
      yield &state
      self[index] = state
    }
  }
}
