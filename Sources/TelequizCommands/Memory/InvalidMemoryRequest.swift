import Scheduling

/// Why no trace can be made: everything that is wrong at once.
struct InvalidMemoryRequest: Error, Hashable {
  /// What is wrong, in the order of the command line.
  var problems: [Problem]

  /// One thing that is wrong.
  enum Problem: Hashable {
    /// A step, by its place from 1.
    case step(String, number: Int, StepReason)
    /// A parameter that is not a number, by its place from 0.
    case parameter(String, index: Int)
    /// Parameters that no learner has.
    case parameters(InvalidParameters)
    /// A desired retention that makes no sense.
    case desiredRetention(Double)
  }

  /// What is wrong with a step.
  enum StepReason: Error, Hashable {
    /// It is not two parts around one `@`.
    case form
    /// The part before `@` is no rating.
    case rating
    /// The part after `@` is no number of days, or no whole one where only those are counted.
    case days(MemoryModelName.StepDays)
    /// Nothing comes before the first review.
    case firstHasDays
  }
}

extension InvalidMemoryRequest: CustomStringConvertible {
  /// The problems in words, a line each.
  var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InvalidMemoryRequest.Problem: CustomStringConvertible {
  var description: String {
    switch self {
    case .step(let step, let number, let reason): "step \(number), '\(step)': \(reason.words)"
    case .parameter(let text, let index): "parameter w\(index), '\(text)', is not a number"
    case .parameters(let invalid): invalid.description
    case .desiredRetention(let value):
      "desired retention \(value) must lie between "
        + "\(MemoryRequest.desiredRetentions.lowerBound) and "
        + "\(MemoryRequest.desiredRetentions.upperBound)"
    }
  }
}

extension InvalidMemoryRequest.StepReason {
  /// The reason in words.
  fileprivate var words: String {
    switch self {
    case .form: "write a rating and the days since the one before it, as in 3@9"
    case .rating: "a rating is 1 (again), 2 (hard), 3 (good) or 4 (easy)"
    case .days(.whole):
      "days are a whole number, 0 for the same day, \(MemoryRequest.mostDays) at most"
    case .days(.fractions):
      "days are a number such as 9 or 0.5, \(MemoryRequest.mostDays) at most"
    case .firstHasDays: "nothing comes before the first review; its days are 0"
    }
  }
}
