public import QuestionBank

/// An exam as facts have it: its questions, and the answers so far.
public struct ExamRecord: Hashable, Sendable {
  /// Its beginning, with its questions.
  public let start: ExamStart
  /// The answers that count, in the order in which they were given: the last one to each question,
  /// without those that were taken back.
  public let answers: [Review]

  /// The questions that have no answer yet, in their order.
  public var remaining: [ItemKey] {
    let answered = Set(answers.map(\.item))
    return start.items.filter { !answered.contains($0) }
  }

  /// Whether every question has an answer.
  public var isComplete: Bool { remaining.isEmpty }

  /// The exams among facts, the earliest first.
  ///
  /// Facts dated after the day after `today` are left out; so are exams that were forgotten as a whole.
  public static func all(in facts: [Fact], today: StudyDay) -> [ExamRecord] {
    let counted = facts.filter { $0.stamp.moment.studyDay <= today + 1 }
    var starts: [ExamStart] = []
    var revisions = AnswerLog.Revisions()
    var everything: Stamp?
    for fact in counted {
      revisions.add(fact)
      switch fact {
      case .exam(let start): starts.append(start)
      case .forgotten(let wish) where wish.scope == .all:
        everything = everything.map { max($0, wish.stamp) } ?? wish.stamp
      default: break
      }
    }
    let sessions = Set(starts.map(\.stamp.session))
    var answers: [FactID: [Review]] = [:]
    for case .review(let review) in counted
    where review.mode == .exam && sessions.contains(review.stamp.session)
      && !revisions.isVoid(review.stamp.id)
    {
      answers[review.stamp.session, default: []].append(
        review.amended(by: revisions.amendment(of: review.stamp.id)))
    }
    return starts.filter { start in everything.map { $0 < start.stamp } ?? true }
      .sorted { $0.stamp < $1.stamp }
      .map { ExamRecord(start: $0, reviews: answers[$0.stamp.session] ?? []) }
  }

  /// The exam in the words of today: what was renamed is found under its new name.
  public func renamed(by renames: Renames) -> ExamRecord {
    guard !renames.isEmpty else { return self }
    var start = start
    start.items = start.items.map(renames.item)
    return ExamRecord(start: start, answers: answers.map { $0.renamed(by: renames) })
  }

  /// Keeps the last answer to each question.
  private init(start: ExamStart, reviews: [Review]) {
    var last: [ItemKey: Review] = [:]
    let asked = Set(start.items)
    for review in reviews.sorted(by: { $0.stamp < $1.stamp }) where asked.contains(review.item) {
      last[review.item] = review
    }
    self.start = start
    answers = last.values.sorted { $0.stamp < $1.stamp }
  }

  /// An exam that begins.
  init(starting start: ExamStart) { self.init(start: start, answers: []) }

  /// An exam with the answers that count.
  init(start: ExamStart, answers: [Review]) {
    self.start = start
    self.answers = answers
  }
}
