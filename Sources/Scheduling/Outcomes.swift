/// What follows from each of the four ratings.
public struct Outcomes<Value> {
  /// What follows from forgetting.
  public var again: Value
  /// What follows from remembering with difficulty.
  public var hard: Value
  /// What follows from remembering.
  public var good: Value
  /// What follows from remembering without effort.
  public var easy: Value

  /// Asks for what follows from each rating.
  public init(_ outcome: (Rating) throws -> Value) rethrows {
    again = try outcome(.again)
    hard = try outcome(.hard)
    good = try outcome(.good)
    easy = try outcome(.easy)
  }

  /// What follows from a rating.
  public subscript(rating: Rating) -> Value {
    switch rating {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }

  /// Something made of each outcome, such as its interval.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Outcomes<Other> {
    try Outcomes<Other> { try transform(self[$0]) }
  }
}

extension Outcomes: Equatable where Value: Equatable {}
extension Outcomes: Hashable where Value: Hashable {}
extension Outcomes: Sendable where Value: Sendable {}
