import Scheduling

/// What models are worth on a log.
struct LogEvaluation {
  /// Models tried on the same reviews.
  struct Part {
    /// Which reviews were foreseen.
    var sameDay: SameDayReviews
    /// What came of it.
    var outcome: Result<[EvaluationResult], Evaluation.Failure>
  }

  /// The log.
  let log: LearnedLog
  /// Without same-day reviews, and with them if there are any.
  let parts: [Part]

  /// Tries what is planned; the least loss comes first.
  ///
  /// - Parameters:
  ///   - plan: What is tried on what.
  ///   - seed: What decides on the draws for intervals.
  ///   - note: Is told after each trial how many are done.
  init(of plan: EvaluationPlan, seed: UInt64, counting note: (Int) -> Void) {
    log = plan.log
    var done = 0
    parts = plan.parts.map { sameDay in
      do throws(Evaluation.Failure) {
        let evaluation = try Evaluation(
          of: plan.log.reviews, sameDay: sameDay, calendar: plan.log.calendar)
        let predictions = plan.predictors.map { predictor in
          let values = evaluation.predictions(of: predictor)
          done += 1
          note(done)
          return (predictor.name, values)
        }
        let results = evaluation.results(of: predictions, seed: seed)
        return Part(
          sameDay: sameDay,
          outcome: .success(results.sorted { $0.scores.logLoss < $1.scores.logLoss }))
      } catch { return Part(sameDay: sameDay, outcome: .failure(error)) }
    }
  }
}
