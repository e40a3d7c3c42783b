/// A slug that names one thing among its like; the tag keeps the kinds apart.
public struct Identifier<Tag>: Hashable, Comparable, Sendable {
  /// The slug: small letters and digits in words joined by hyphens, 64 characters at most.
  public let text: String

  /// Wraps a slug that is known to be one.
  public init(_ text: String) { self.text = text }

  /// Orders by the text.
  public static func < (first: Self, second: Self) -> Bool { first.text < second.text }
}

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Wraps a literal slug.
  public init(stringLiteral value: String) { self.init(value) }

  /// The slug.
  public var description: String { text }
}

/// Names what contrast groups are called by: items alike in wording that differ in the deciding fact.
public enum ContrastGroup {
  /// A group's slug in its bank.
  public typealias ID = Identifier<ContrastGroup>
}

/// The key by which progress with an item is kept.
public struct ItemKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bank.
  public let bank: Bank.ID
  /// The item in it.
  public let item: Item.ID

  /// Creates a key.
  public init(bank: Bank.ID, item: Item.ID) {
    self.bank = bank
    self.item = item
  }

  /// `bank/item`.
  public var description: String { "\(bank)/\(item)" }

  /// Orders by bank, then by item.
  public static func < (first: Self, second: Self) -> Bool {
    (first.bank, first.item) < (second.bank, second.item)
  }
}

/// The key by which the memory of a concept is kept.
public enum ConceptKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A concept of a subject; a bank without a subject is its own.
  case concept(Subject.ID, Concept.ID)
  /// An item without a concept, which is its own.
  case item(ItemKey)

  /// `subject/concept`, or `item:bank/item`.
  public var description: String {
    switch self {
    case .concept(let subject, let concept): "\(subject)/\(concept)"
    case .item(let key): "item:\(key)"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ description: some StringProtocol) {
    let isItem = description.hasPrefix("item:")
    let parts = description.dropFirst(isItem ? 5 : 0).split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first, let last = parts.last, !first.isEmpty,
      !last.isEmpty
    else { return nil }
    self =
      isItem
      ? .item(ItemKey(bank: Bank.ID(String(first)), item: Item.ID(String(last))))
      : .concept(Subject.ID(String(first)), Concept.ID(String(last)))
  }
}
