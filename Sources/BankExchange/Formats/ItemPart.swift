public import QuestionBank

/// What an item says besides its place in the bank: what a format can or cannot carry.
public enum ItemPart: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The id.
  case id
  /// Earlier ids.
  case aka
  /// The text to classify.
  case service
  /// The right category.
  case answer
  /// The first criterion that fails.
  case fails
  /// Why the answer is right.
  case rationale
  /// A nudge.
  case hint
  /// What it is an example of.
  case concept
  /// The group of items alike in wording.
  case contrast
  /// How much it asks.
  case difficulty
  /// What it rests on.
  case sources
  /// The places in the sources.
  case locators
  /// The author's own words.
  case tags
  /// Why authorities disagree.
  case contested
  /// Why it is not asked any more.
  case retired

  /// Orders as the fields of an item are written.
  public static func < (first: Self, second: Self) -> Bool { first.order < second.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The field in which a bank has the part.
  var field: String { self == .locators ? ItemPart.sources.rawValue : rawValue }

  /// One of them, in words.
  public var noun: String {
    switch self {
    case .aka: "earlier id"
    case .fails: "failing criterion"
    case .contrast: "contrast group"
    case .sources: "source"
    case .locators: "locator"
    case .tags: "tag"
    case .contested: "dispute"
    case .retired: "retirement"
    case .id, .service, .answer, .rationale, .hint, .concept, .difficulty: rawValue
    }
  }

  /// Several of them, in words.
  public var plural: String {
    switch self {
    case .fails: "failing criteria"
    case .difficulty: "difficulties"
    default: noun + "s"
    }
  }
}

extension Item {
  /// How many of a part an item has.
  public func count(of part: ItemPart) -> Int {
    switch part {
    case .id, .service, .answer: 1
    case .aka: aka.count
    case .fails: fails == nil ? 0 : 1
    case .rationale: rationale == nil ? 0 : 1
    case .hint: hint == nil ? 0 : 1
    case .concept: concept == nil ? 0 : 1
    case .contrast: contrast == nil ? 0 : 1
    case .difficulty: difficulty == nil ? 0 : 1
    case .sources: sources.count
    case .locators: sources.count { $0.locator != nil }
    case .tags: tags.count
    case .contested: contested == nil ? 0 : 1
    case .retired: retired == nil ? 0 : 1
    }
  }
}
