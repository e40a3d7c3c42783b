public import Practice
import Probability
public import QuestionBank
public import SimulatedPractice

/// The items of some banks, dealt into those that are practised and those that are only measured by.
///
/// Contested items count as all others here: the real rules ask them only when asked for, other
/// programs know no such thing, and every policy is to have the same items.
public struct StudyMaterial: Sendable {
  /// An item as the study sees it: its numbers instead of its texts.
  public struct StudyItem: Hashable, Sendable {
    /// The key by which the session knows it.
    public var key: ItemKey
    /// The number of its concept, from 0 in the authored order.
    public var concept: Int
    /// The number of its answer among the categories.
    public var answer: Int
    /// How much it asks of a learner.
    public var difficulty: Item.Difficulty
  }

  /// The items that may be asked.
  public let practised: [StudyItem]
  /// The items that nobody is ever asked: accuracy is measured by them.
  public let heldOut: [StudyItem]
  /// What the session practises: the practised items, without the others.
  public let curriculum: Curriculum
  /// The categories of the subject.
  public let categories: [QuestionBank.Category.ID]
  /// How many concepts there are.
  public let conceptCount: Int
  private let index: [ItemKey: Int]

  /// Deals the items of banks of one subject.
  ///
  /// - Parameters:
  ///   - banks: The banks; their items have concepts.
  ///   - share: One of so many items of each concept is held out.
  ///   - seed: What decides which ones.
  public init(banks: [Bank] = .shipped, holdingOutOneOf share: Int = 5, seed: UInt64) {
    let whole = Curriculum(banks: banks.map(\.uncontested))
    var generator = SplitMix64(seed: seed)
    let categories = whole.subjects.flatMap { $0.categories.map(\.id) }
    let all = whole.lessons.enumerated().map { number, lesson in
      lesson.examples.compactMap { whole[$0] }.map { example in
        StudyItem(
          key: example.key, concept: number,
          answer: categories.firstIndex(of: example.item.answer) ?? 0,
          difficulty: example.item.difficulty ?? .medium)
      }.shuffled(using: &generator)
    }
    let heldOut = all.flatMap { $0.prefix($0.count / share) }
    let practised = all.flatMap { $0.dropFirst($0.count / share) }
    let hidden = Set(heldOut.map(\.key))
    self.heldOut = heldOut
    self.practised = practised
    self.categories = categories
    conceptCount = whole.lessons.count
    curriculum = Curriculum(banks: banks.map { $0.uncontested.without(hidden) })
    index = Dictionary(uniqueKeysWithValues: practised.enumerated().map { ($1.key, $0) })
  }

  /// The number of a practised item; nil for one that is held out or unknown.
  public func number(of key: ItemKey) -> Int? { index[key] }
}

extension Bank {
  /// The bank with every dispute forgotten.
  fileprivate var uncontested: Bank {
    var bank = self
    for index in bank.items.indices { bank.items[index].contested = nil }
    return bank
  }

  /// The bank without some items.
  fileprivate func without(_ hidden: Set<ItemKey>) -> Bank {
    var bank = self
    bank.items.removeAll { hidden.contains(ItemKey(bank: id, item: $0.id)) }
    return bank
  }
}
