public import Practice
public import QuestionBank

/// What to do next, with the reason for it.
public enum Suggestion: Hashable, Sendable {
  /// Practise: so many concepts are due.
  case practiseDue(Int)
  /// Try a concept another way: it was forgotten so often, and more often than could be foreseen.
  case readAgain(ConceptKey, LapseRecord)
  /// Look again at answers that were sure and wrong, and not put right since: so many.
  case putRight(Int)
  /// Practise with reasons: this question of the rule decides the items that go wrong.
  case nameReasons(Subject.ID, CriterionStatistics.Deciding)
  /// Meet new concepts: so many were not met yet.
  case meetNew(Int)
  /// Nothing is due; come back on a day.
  case comeBack(StudyDay)
  /// There is nothing to practise.
  case nothing

  /// Chooses the most useful thing to do.
  ///
  /// What is due comes first, since waiting costs memory; then what more of the same does not mend; then
  /// what is new.
  init(
    concepts: [ConceptStatistics], criteria: [CriterionStatistics],
    confidence: ConfidenceStatistics, today: StudyDay
  ) {
    let due = concepts.count { $0.standing.isDue(on: today) }
    let leech = concepts.filter(\.isLeech).min { $0.record.probability < $1.record.probability }
    let open = Set(confidence.sureButWrong.filter { !$0.isPutRight }.map(\.item)).count
    let new = concepts.count { $0.standing == .new }
    let weakest = criteria.lazy.compactMap { statistics in
      statistics.weakest.map { (statistics.subject, $0.deciding) }
    }.first
    let next = concepts.compactMap { concept in
      if case .rated(let day, _) = concept.standing { day } else { nil }
    }.min()
    if due > 0 {
      self = .practiseDue(due)
    } else if let leech {
      self = .readAgain(leech.key, leech.record)
    } else if open > 0 {
      self = .putRight(open)
    } else if let (subject, deciding) = weakest {
      self = .nameReasons(subject, deciding)
    } else if new > 0 {
      self = .meetNew(new)
    } else if let next {
      self = .comeBack(next)
    } else {
      self = .nothing
    }
  }
}
