import Scheduling

/// What the rating of a study day did to the memory of a concept.
public struct Settlement: Hashable, Sendable {
  /// The memory before; nil: the concept had none yet.
  public var before: ConceptProgress.Rated?
  /// The probability, 0 to 1, that the model gave to remembering on that day; nil: it had no memory yet.
  public var retrievability: Double?
  /// The memory after, with the rating.
  public var after: ConceptProgress.Rated

  /// Creates a settlement.
  public init(
    before: ConceptProgress.Rated?, retrievability: Double?, after: ConceptProgress.Rated
  ) {
    self.before = before
    self.retrievability = retrievability
    self.after = after
  }

  /// Whether the rule was remembered: the day's rating is not *again*.
  public var isRemembered: Bool { after.rating > .again }
}
