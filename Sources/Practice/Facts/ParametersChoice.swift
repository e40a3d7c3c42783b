public import Scheduling

/// The choice of a memory model with its parameters: all memories are followed by it, from their first
/// rating on, until another is chosen.
public struct ParametersChoice: Hashable, Sendable {
  /// Why these parameters.
  public enum Origin: Hashable, Sendable {
    /// They were fitted to the learner's own answers.
    case fitted(Extent)
    /// They are the learner's wish, such as those of the average learner.
    case wished
  }

  /// The answers that parameters were fitted to.
  public struct Extent: Hashable, Sendable {
    /// How many ratings there were to foresee; not negative.
    public var ratings: Int
    /// The first study day of them.
    public var firstDay: StudyDay
    /// The last study day of them.
    public var lastDay: StudyDay

    /// Creates an extent.
    public init(ratings: Int, firstDay: StudyDay, lastDay: StudyDay) {
      self.ratings = ratings
      self.firstDay = firstDay
      self.lastDay = lastDay
    }
  }

  /// Its identity, its moment and its place.
  public var stamp: Stamp
  /// The model and its parameters.
  public var parameters: NamedParameters
  /// Why these.
  public var origin: Origin

  /// Creates a choice.
  public init(stamp: Stamp, parameters: NamedParameters, origin: Origin) {
    self.stamp = stamp
    self.parameters = parameters
    self.origin = origin
  }
}

/// Which of the models that were chosen is in force.
public struct ChoiceInForce: Hashable, Sendable {
  private var latest: ParametersChoice?
  private var forgotten: Stamp?

  /// None was chosen.
  public init() {}

  /// Takes in a choice; of two the later one counts.
  public mutating func add(_ choice: ParametersChoice) {
    if latest.map({ $0.stamp < choice.stamp }) ?? true { latest = choice }
  }

  /// Takes in a wish to forget: one to forget everything ends the choices before it.
  public mutating func add(_ wish: Forgotten) {
    guard wish.scope == .all else { return }
    forgotten = forgotten.map { max($0, wish.stamp) } ?? wish.stamp
  }

  /// Takes in a fact if it is about choices.
  public mutating func add(_ fact: Fact) {
    switch fact {
    case .parameters(let choice): add(choice)
    case .forgotten(let wish): add(wish)
    case .session, .review, .sighting, .amendment, .void, .flag, .exam: break
    }
  }

  /// The choice that counts; nil: the learner has none.
  public var choice: ParametersChoice? {
    guard let latest else { return nil }
    return forgotten.map { latest.stamp < $0 } ?? false ? nil : latest
  }

  /// The model in force, and why it is not the chosen one.
  ///
  /// - Parameter standard: The model of those who chose none, or one that is not known here.
  /// - Returns: The model; with a problem when the chosen one cannot be used.
  public func model(
    or standard: ChosenModel
  ) -> (model: ChosenModel, problem: UnusableParameters?) {
    guard let choice else { return (standard, nil) }
    do throws(UnusableParameters) {
      return (try ChosenModel(choice.parameters), nil)
    } catch {
      return (standard, error)
    }
  }
}
