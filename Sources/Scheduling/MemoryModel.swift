/// A model of how a memory grows with reviews and fades between them.
///
/// What it knows of one memory is a value of its own `State`; before the first rating there is none.
/// Days may be fractions of a day. Everything is pure: the same arguments give the same numbers.
public protocol MemoryModel: Sendable {
  /// What the model knows of one memory.
  associatedtype State: Hashable, Sendable

  /// The name by which people choose the model, such as "fsrs-6".
  static var name: String { get }

  /// The memory after a rating.
  ///
  /// - Parameters:
  ///   - state: The memory before; nil: this is the first rating.
  ///   - rating: How well it was remembered.
  ///   - elapsedDays: Days since the previous rating; not negative, and 0 for the first.
  /// - Returns: The memory from now on.
  func state(of state: State?, rated rating: Rating, afterDays elapsedDays: Double) -> State

  /// The memories after each rating that could be given now.
  ///
  /// - Parameters:
  ///   - state: The memory before; nil: this is the first rating.
  ///   - elapsedDays: Days since the previous rating; not negative, and 0 for the first.
  /// - Returns: The four futures.
  func outcomes(of state: State?, afterDays elapsedDays: Double) -> Outcomes<State>

  /// The probability, 0...1, of remembering some days, not negative, after the last rating.
  func retrievability(of state: State, afterDays elapsedDays: Double) -> Double

  /// The days until retrievability has fallen to a desired retention between 0 and 1.
  ///
  /// The model's own real number, neither rounded nor limited.
  func interval(of state: State, desiredRetention: Double) -> Double
}

extension MemoryModel {
  /// The memories after each rating that could be given now.
  public func outcomes(of state: State?, afterDays elapsedDays: Double) -> Outcomes<State> {
    Outcomes { self.state(of: state, rated: $0, afterDays: elapsedDays) }
  }
}
