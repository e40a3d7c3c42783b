import Practice
import Scheduling
import Statistics

/// How the memory of a concept faded and was renewed, day by day.
struct ForgettingCurve {
  /// The first day that is drawn.
  let start: StudyDay
  /// The last one.
  let end: StudyDay
  /// The ratings on the way, the earliest first.
  let stretches: [ConceptAccount.Stretch]

  private let model: ChosenModel

  /// How many ratings are looked back at.
  private static let shownRatings = 8

  /// The curve of a concept; nil while it has no rating.
  ///
  /// - Parameters:
  ///   - account: What happened.
  ///   - model: The memory model.
  init?(of account: ConceptAccount, model: ChosenModel) {
    let stretches = Array(account.stretches.suffix(Self.shownRatings))
    guard let first = stretches.first, let due = account.dueOn else { return nil }
    self.stretches = stretches
    self.model = model
    start = first.rated.day
    end = max(due, account.today, start + 1)
  }

  /// The probability of remembering, 0 to 1, at the end of a day.
  func share(on day: StudyDay) -> Double? { share(at: Double(day.number)) }

  /// The probability of remembering, 0 to 1, some time after a rating; nil before the first.
  ///
  /// - Parameter time: Days since day zero, parts of days included.
  /// - Returns: The probability; just after a rating it is 1.
  func share(at time: Double) -> Double? {
    guard let last = stretches.last(where: { Double($0.rated.day.number) <= time }) else {
      return nil
    }
    return model.retrievability(
      of: last.rated.memory, afterDays: time - Double(last.rated.day.number))
  }
}
