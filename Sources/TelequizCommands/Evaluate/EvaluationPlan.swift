import Scheduling

/// What is to be tried on a log, and in which ways.
struct EvaluationPlan {
  /// What is tried.
  let predictors: [any Predictor]
  /// The log.
  let log: LearnedLog
  /// Which reviews are to be foreseen: of a log without two reviews on a day there is one way only.
  let parts: [SameDayReviews]

  /// Plans for models and a log.
  init(of models: [EvaluatedModel], on log: LearnedLog) {
    let isChoice = log.reviews.cards.contains { $0.contains { $0.guess > 0 } }
    // Practice counts in study days, whatever the model.
    let fineDays: DayCounting = log.source == .progress ? .wholeDays : .fractions
    predictors = models.flatMap {
      $0.predictors(ofChoices: isChoice, countingFineDays: fineDays)
    }
    self.log = log
    let all = ReviewTargets(
      of: log.reviews, countingDays: log.calendar, sameDay: .included, calendar: log.calendar)
    parts =
      all.targets.contains { $0.elapsedDays == 0 } ? [.leftOut, .included] : [.leftOut]
  }

  /// How often a predictor is tried.
  var trialCount: Int { predictors.count * parts.count }
}
