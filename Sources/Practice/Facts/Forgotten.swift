public import QuestionBank

/// The wish of a learner that what happened before it should count no more, as if it had never been.
public struct Forgotten: Hashable, Sendable {
  /// What is forgotten.
  public enum Scope: Hashable, Sendable {
    /// Everything.
    case all
    /// Everything about the items of a bank.
    case bank(Bank.ID)
    /// Everything about an item.
    case item(ItemKey)
  }

  /// Its identity, its moment and its place; facts that come after it count.
  public var stamp: Stamp
  /// What is forgotten.
  public var scope: Scope

  /// Creates a wish.
  public init(stamp: Stamp, scope: Scope) {
    self.stamp = stamp
    self.scope = scope
  }
}

/// Which facts are forgotten.
public struct Forgetting: Hashable, Sendable {
  private var everything: Stamp?
  private var banks: [Bank.ID: Stamp] = [:]
  private var items: [ItemKey: Stamp] = [:]

  /// Nothing is forgotten.
  public init() {}

  /// Whether nothing is forgotten.
  public var isEmpty: Bool { self == Forgetting() }

  /// Takes in a wish; of two about the same thing the later one counts.
  public mutating func add(_ wish: Forgotten, renames: Renames = Renames()) {
    switch wish.scope {
    case .all: everything = Self.later(everything, wish.stamp)
    case .bank(let bank):
      let bank = renames.banks[bank] ?? bank
      banks[bank] = Self.later(banks[bank], wish.stamp)
    case .item(let item):
      let item = renames.item(item)
      items[item] = Self.later(items[item], wish.stamp)
    }
  }

  /// Whether a fact about an item, by today's name, is forgotten.
  public func covers(_ item: ItemKey, at stamp: Stamp) -> Bool {
    if let everything, stamp < everything { return true }
    if let wish = banks[item.bank], stamp < wish { return true }
    if let wish = items[item], stamp < wish { return true }
    return false
  }

  private static func later(_ first: Stamp?, _ second: Stamp) -> Stamp {
    first.map { max($0, second) } ?? second
  }
}
