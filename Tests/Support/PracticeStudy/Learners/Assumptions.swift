/// What the study assumes of all learners; each number can be varied.
public struct Assumptions: Hashable, Sendable {
  /// The speed of forgetting, as a factor of every decay; 1 as chosen.
  public var fading = 1.0
  /// What an answer that was recalled from the item is worth to its rule, ω; 0 to 1.
  public var recalledWorth = 0.3
  /// What practice of one concept lends to every other; 0 to 1.
  public var transfer = 0.05
  /// The chance of a wrong answer in spite of a known rule, for easy, medium and hard items.
  public var slips = [0.02, 0.04, 0.08]
  /// How much harder some concepts are for a learner than others: the standard deviation of the
  /// logarithm of what practice adds; not negative.
  public var conceptSpread = 0.4
  /// On how many days of seven the learner practises, each day drawn by itself.
  public var daysAWeek = 7

  /// The assumptions of the main table.
  public init() {}

  /// Assumptions with a name for tables.
  public struct Variation: Sendable {
    /// What is assumed otherwise.
    public var name: String
    /// The assumptions.
    public var assumptions: Assumptions

    /// Changes the assumptions of the main table.
    public init(_ name: String, _ change: (inout Assumptions) -> Void = { _ in }) {
      self.name = name
      assumptions = Assumptions()
      change(&assumptions)
    }
  }

  /// The assumptions of the main table, and one after the other changed.
  public static let variations = [
    Variation("as chosen"),
    Variation("slow-forgetting") { $0.fading = 0.7 },
    Variation("fast-forgetting") { $0.fading = 1.4 },
    Variation("recall-worthless") { $0.recalledWorth = 0 },
    Variation("recall-worth-half") { $0.recalledWorth = 0.6 },
    Variation("no-transfer") { $0.transfer = 0 },
    Variation("more-transfer") { $0.transfer = 0.15 },
    Variation("no-slips") { $0.slips = [0, 0, 0] },
    Variation("more-slips") { $0.slips = [0.05, 0.1, 0.2] },
    Variation("concepts-alike") { $0.conceptSpread = 0 },
    Variation("concepts-apart") { $0.conceptSpread = 0.8 },
    Variation("five-days") { $0.daysAWeek = 5 },
  ]
}
