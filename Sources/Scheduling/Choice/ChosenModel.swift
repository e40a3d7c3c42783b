/// The memory model that a learner's memory is followed by, one of those that there are.
///
/// Everything is as `MemoryModel` says; a memory is followed by the kind of model that made it.
public enum ChosenModel: Hashable, Sendable {
  /// The sixth Free Spaced Repetition Scheduler.
  case fsrs6(FSRS6)
  /// The seventh Free Spaced Repetition Scheduler.
  case fsrs7(FSRS7)

  /// The model of those for whom none was fitted.
  public static let standard = ChosenModel.fsrs6(FSRS6())

  /// The model that some parameters make.
  ///
  /// - Throws: Why there is none.
  public init(_ parameters: NamedParameters) throws(UnusableParameters) {
    let make: (NamedParameters) throws(InvalidParameters) -> ChosenModel
    switch parameters.model {
    case FSRS6.name:
      make = { parameters throws(InvalidParameters) in
        .fsrs6(FSRS6(parameters: try FSRS6.Parameters(validating: parameters.values)))
      }
    case FSRS7.name:
      make = { parameters throws(InvalidParameters) in
        .fsrs7(FSRS7(parameters: try FSRS7.Parameters(validating: parameters.values)))
      }
    default: throw .unknownModel(parameters.model)
    }
    do throws(InvalidParameters) {
      self = try make(parameters)
    } catch {
      throw .invalid(error)
    }
  }

  /// The name of the model with its parameters.
  public var parameters: NamedParameters {
    switch self {
    case .fsrs6(let model):
      NamedParameters(model: FSRS6.name, values: model.parameters.values)
    case .fsrs7(let model):
      NamedParameters(model: FSRS7.name, values: model.parameters.values)
    }
  }

  /// The memory after a rating; before the first there is none, and `elapsedDays` is 0.
  ///
  /// - Precondition: The memory is of this kind of model, and `elapsedDays` is not negative.
  public func memory(
    after memory: ChosenMemory?, rated rating: Rating, afterDays elapsedDays: Double
  ) -> ChosenMemory {
    switch (self, memory) {
    case (.fsrs6(let model), nil):
      .fsrs6(model.state(of: nil, rated: rating, afterDays: elapsedDays))
    case (.fsrs7(let model), nil):
      .fsrs7(model.state(of: nil, rated: rating, afterDays: elapsedDays))
    case (.fsrs6(let model), .fsrs6(let state)):
      .fsrs6(model.state(of: state, rated: rating, afterDays: elapsedDays))
    case (.fsrs7(let model), .fsrs7(let state)):
      .fsrs7(model.state(of: state, rated: rating, afterDays: elapsedDays))
    case (.fsrs6, .fsrs7), (.fsrs7, .fsrs6): preconditionFailure(Self.otherKind)
    }
  }

  /// The probability, 0...1, of remembering some days, not negative, after the last rating.
  ///
  /// - Precondition: The memory is of this kind of model.
  public func retrievability(of memory: ChosenMemory, afterDays elapsedDays: Double) -> Double {
    switch (self, memory) {
    case (.fsrs6(let model), .fsrs6(let state)):
      model.retrievability(of: state, afterDays: elapsedDays)
    case (.fsrs7(let model), .fsrs7(let state)):
      model.retrievability(of: state, afterDays: elapsedDays)
    case (.fsrs6, .fsrs7), (.fsrs7, .fsrs6): preconditionFailure(Self.otherKind)
    }
  }

  /// The days until retrievability has fallen to a desired retention between 0 and 1: the model's own
  /// real number, neither rounded nor limited.
  ///
  /// - Precondition: The memory is of this kind of model.
  public func interval(of memory: ChosenMemory, desiredRetention: Double) -> Double {
    switch (self, memory) {
    case (.fsrs6(let model), .fsrs6(let state)):
      model.interval(of: state, desiredRetention: desiredRetention)
    case (.fsrs7(let model), .fsrs7(let state)):
      model.interval(of: state, desiredRetention: desiredRetention)
    case (.fsrs6, .fsrs7), (.fsrs7, .fsrs6): preconditionFailure(Self.otherKind)
    }
  }

  private static let otherKind = "a memory is followed by the kind of model that made it"
}
