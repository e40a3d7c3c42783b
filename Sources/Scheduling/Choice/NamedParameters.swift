/// The name of a memory model with its parameters, as they are kept and sent: perhaps of a model that
/// only a newer program knows.
public struct NamedParameters: Hashable, Sendable {
  /// The name by which people choose the model, such as "fsrs-6".
  public var model: String
  /// The numbers w₀, w₁, …; not checked.
  public var values: [Double]

  /// Creates parameters.
  public init(model: String, values: [Double]) {
    self.model = model
    self.values = values
  }
}

/// Why parameters that were kept cannot be used.
public enum UnusableParameters: Error, Hashable, Sendable {
  /// There is no model of this name here.
  case unknownModel(String)
  /// The numbers are none that the model can have.
  case invalid(InvalidParameters)
}

extension UnusableParameters: CustomStringConvertible {
  /// What is wrong, in words, without a full stop.
  public var description: String {
    switch self {
    case .unknownModel(let name): "the memory model '\(name)' is not known here"
    case .invalid(let reason): reason.description
    }
  }
}
