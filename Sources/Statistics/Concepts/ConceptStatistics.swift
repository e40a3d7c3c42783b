public import Practice
public import Probability
public import QuestionBank

/// Where a learner stands with one concept.
public struct ConceptStatistics: Hashable, Sendable {
  /// The key of the concept.
  public let key: ConceptKey
  /// The concept; nil for an item that is its own.
  public let concept: Concept?
  /// Its subject.
  public let subject: Subject.ID
  /// Where it stands today: new, due, or due on a day, with its retrievability.
  public let standing: Standing
  /// Its memory after the last rating; nil before the first.
  public let rated: ConceptProgress.Rated?
  /// The answers to examples of it that the learner had never seen.
  public let firstExposures: Proportion
  /// All answers to examples of it.
  public let answers: Proportion
  /// Whether it is mastered, and what is missing.
  public let mastery: Mastery
  /// How often it was forgotten after it had been known.
  public var lapses: Int { rated?.lapses ?? 0 }

  /// How often it was forgotten, beside how often that had been foreseen.
  public let record: LapseRecord

  /// Whether it was forgotten so much more often than foreseen that something else should be tried.
  public var isLeech: Bool { record.isLeech }

  /// Every concept that has examples and that a report is about, in the authored order.
  ///
  /// - Parameters:
  ///   - history: The answers that are counted.
  ///   - progress: What follows from all facts.
  ///   - curriculum: Everything that can be practised.
  ///   - rules: The rules of the schedule.
  ///   - selection: What the report is about.
  ///   - today: The study day that it is.
  /// - Returns: A value a concept.
  public static func all(
    of history: AnswerHistory, progress: Progress, curriculum: Curriculum, rules: PracticeRules,
    selection: AnswerSelection = AnswerSelection(), today: StudyDay
  ) -> [ConceptStatistics] {
    var first = Array(repeating: Tally(), count: history.concepts.count)
    var all = first
    for answer in history.answers {
      if answer.isFirstExposure { first[Int(answer.concept)].add(answer) }
      all[Int(answer.concept)].add(answer)
    }
    let records = history.lapseRecords(history.answerChances(in: curriculum))
    let numbers = Dictionary(
      history.concepts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return curriculum.lessons.compactMap { lesson in
      guard !lesson.examples.isEmpty, selection.includes(lesson) else { return nil }
      let known = progress.concepts[lesson.key]
      let number = numbers[lesson.key]
      return ConceptStatistics(
        key: lesson.key, concept: lesson.concept, subject: lesson.subject,
        standing: rules.standing(of: lesson.key, known, on: today), rated: known?.rated,
        firstExposures: (number.map { first[$0] } ?? Tally()).proportion,
        answers: (number.map { all[$0] } ?? Tally()).proportion,
        mastery: Mastery(of: known, in: progress.subjects[lesson.subject]),
        record: number.map { records[$0] } ?? LapseRecord([]))
    }
  }
}
