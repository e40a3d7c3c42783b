public import StrictYAML

/// One example service to classify.
public struct Item: Hashable, Sendable {
  /// An item's slug in its bank.
  public typealias ID = Identifier<Item>

  /// How much an item asks of a learner, as its author sees it.
  public enum Difficulty: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// Clear-cut.
    case easy = 1
    /// In need of thought.
    case medium = 2
    /// At a boundary.
    case hard = 3

    /// Orders from easy to hard.
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// A source that an item cites, and where in it.
  public struct Citation: Hashable, Sendable {
    /// The source.
    public var source: Source.ID
    /// The place in the source.
    public var locator: String?

    /// Creates a citation.
    public init(source: Source.ID, locator: String? = nil) {
      self.source = source
      self.locator = locator
    }
  }

  /// Names the item in progress.
  public var id: ID
  /// Earlier keys: an id of this bank, or of another one that the item came from.
  public var aka: [ItemKey] = []
  /// The text that the learner classifies.
  public var service: String
  /// The right category.
  public var answer: Category.ID
  /// The first criterion that fails; nil when all hold or the subject has no decision rule.
  public var fails: Criterion.ID?
  /// Why the answer is right.
  public var rationale: String?
  /// A nudge that does not give the answer away.
  public var hint: String?
  /// The concept that the item is an example of; nil: the item is its own.
  public var concept: Concept.ID?
  /// The group of items alike in wording that it belongs to.
  public var contrast: ContrastGroup.ID?
  /// How much it asks of a learner.
  public var difficulty: Difficulty?
  /// What it rests on.
  public var sources: [Citation] = []
  /// Free words of the author's.
  public var tags: [String] = []
  /// Why authorities disagree about it; nil: they do not.
  public var contested: String?
  /// Why it is not asked any more; nil: it is asked.
  public var retired: String?
  /// Where the item starts in its file.
  public var position: Position

  /// Creates an item.
  public init(
    id: ID, service: String, answer: Category.ID, position: Position = Position(line: 1, column: 1)
  ) {
    self.id = id
    self.service = service
    self.answer = answer
    self.position = position
  }
}
