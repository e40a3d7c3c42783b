import Practice
import Scheduling

extension Settings {
  /// The numbers of planning and scheduling, as they are set.
  func rules(with model: ChosenModel) -> PracticeRules {
    var rules = PracticeRules()
    rules.model = model
    rules.desiredRetention = desiredRetention
    rules.maxIntervalDays = maxIntervalDays
    rules.questionLimit = questionLimit
    rules.newConceptLimit = newConceptLimit
    // Who wants shorter sessions than usual wants them in the first weeks, too.
    if questionMinimum < rules.leastQuestions { rules.leastQuestionsWhileYoung = questionMinimum }
    rules.leastQuestions = questionMinimum
    return rules
  }
}
