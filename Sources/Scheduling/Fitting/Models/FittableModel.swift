/// A memory model whose parameters can be fitted to a learner.
public protocol FittableModel: MemoryModel {
  /// What fits the model to a learner.
  associatedtype Parameters: ModelParameters

  /// What the parameters are expected to be before anything is known of a learner.
  static var prior: ParameterPrior { get }

  /// What fits the model to a learner.
  var parameters: Parameters { get }

  /// Fewer targets than this say nothing of any parameter.
  static var fewestTargets: Int { get }

  /// Creates a model.
  init(parameters: Parameters)

  /// The default parameters with first stabilities that a log suggests, which even a small one can;
  /// nil if the model has no such guess.
  static func firstGuess(from log: TrainingLog) -> Parameters?

  /// What foreseeing the targets of a log costs with these parameters, and how that changes with them.
  func loss(over log: TrainingLog) -> Loss
}

/// The numbers that fit a model to a learner.
public protocol ModelParameters: Hashable, Sendable {
  /// The numbers w₀, w₁ and so on.
  var values: [Double] { get }

  /// Makes usable parameters of any numbers, by moving each to the nearest end of its bounds.
  init(clamping values: [Double])

  /// The parameters that fit the average learner.
  static var `default`: Self { get }

  /// The least and the greatest value of each parameter.
  static var bounds: [ClosedRange<Double>] { get }
}

extension FSRS6.Parameters: ModelParameters {}
extension FSRS7.Parameters: ModelParameters {}
