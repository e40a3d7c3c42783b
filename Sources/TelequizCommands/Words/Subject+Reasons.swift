import Practice
import QuestionBank

extension Subject {
  /// The reasons that a learner may give, by number and by name; the last is that all criteria hold.
  var reasons: Vocabulary<Reason> {
    let named = decision.map { (CriterionWords.name($0), Reason.fails($0.id)) }
    let all = named + [("all hold", Reason.allHold)]
    return Vocabulary(
      all.map { Vocabulary.Word($0.0, $0.1) }
        + all.enumerated().map { Vocabulary.Word("\($0 + 1)", $1.1) })
  }

  /// The keys that give a reason by themselves: its number, up to nine.
  var reasonKeys: Set<Character> {
    Set((1...(decision.count + 1)).prefix(9).flatMap { "\($0)" })
  }
}
