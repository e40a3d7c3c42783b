import ArgumentParser
import Scheduling

/// What can be evaluated.
enum EvaluatedModel: String, CaseIterable, ExpressibleByArgument {
  /// The share remembered so far.
  case average = "avg"
  /// What the last reviews were like.
  case movingAverage = "moving-avg"
  /// The second algorithm of SuperMemo.
  case superMemo2 = "sm-2"
  /// The sixth Free Spaced Repetition Scheduler.
  case fsrs6 = "fsrs-6"
  /// The seventh Free Spaced Repetition Scheduler.
  case fsrs7 = "fsrs-7"

  /// The forms in which it is tried.
  ///
  /// - Parameters:
  ///   - isChoice: Whether the reviews are of choices that can be guessed.
  ///   - fineDays: How days are counted by a model that knows parts of them.
  /// - Returns: At least one.
  func predictors(
    ofChoices isChoice: Bool, countingFineDays fineDays: DayCounting
  ) -> [any Predictor] {
    switch self {
    case .average: [AveragePredictor()]
    case .movingAverage: [MovingAveragePredictor()]
    case .superMemo2: [SuperMemo2Predictor()]
    case .fsrs6:
      Self.forms(
        ModelPredictor("FSRS-6 default", counting: .wholeDays, FSRS6()),
        fitted: ModelPredictor<FSRS6>.fitted("FSRS-6 fitted", counting: .wholeDays),
        ofChoices: isChoice)
    case .fsrs7:
      Self.forms(
        ModelPredictor("FSRS-7 default", counting: fineDays, FSRS7()),
        fitted: ModelPredictor<FSRS7>.fitted("FSRS-7 fitted", counting: fineDays),
        ofChoices: isChoice)
    }
  }

  private static func forms(
    _ plain: some Predictor, fitted: some Predictor, ofChoices isChoice: Bool
  ) -> [any Predictor] {
    let forms: [any Predictor] = [plain, fitted]
    return isChoice
      ? forms + [GuessAwarePredictor(plain), GuessAwarePredictor(fitted)] : forms
  }
}
