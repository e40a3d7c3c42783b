import Practice
import QuestionBank

/// What counts now, and no more after a wish to forget.
struct ForgettingLoss: Hashable {
  /// How many answers, those left out that were taken back.
  private(set) var answers = 0
  /// How many examples were answered or shown.
  var examples: Int { items.count }
  /// How many answers are of a later time than the wish, and stay.
  private(set) var later = 0
  private var items: Set<ItemKey> = []

  /// Whether there is nothing to forget.
  var isNothing: Bool { items.isEmpty }

  /// Counts what a wish takes away.
  ///
  /// - Parameters:
  ///   - wish: The wish.
  ///   - facts: All facts.
  ///   - renames: What is called otherwise now than in the facts.
  init(of wish: Forgotten, among facts: [Fact], renames: Renames) {
    var before = Forgetting()
    for case .forgotten(let earlier) in facts { before.add(earlier, renames: renames) }
    var after = before
    after.add(wish, renames: renames)
    let voided = Set(facts.compactMap { if case .void(let void) = $0 { void.review } else { nil } })
    for fact in facts {
      guard let item = fact.item.map(renames.item), !before.covers(item, at: fact.stamp) else {
        continue
      }
      let isAnswer = fact.isReview && !voided.contains(fact.stamp.id)
      if after.covers(item, at: fact.stamp) {
        items.insert(item)
        answers += isAnswer ? 1 : 0
      } else if isAnswer, wish.scope.holds(item, renames) {
        later += 1
      }
    }
  }
}

extension Fact {
  /// The item that was answered or shown.
  fileprivate var item: ItemKey? {
    switch self {
    case .review(let review): review.item
    case .sighting(let sighting): sighting.item
    case .session, .amendment, .void, .flag, .exam, .forgotten, .parameters: nil
    }
  }

  fileprivate var isReview: Bool { if case .review = self { true } else { false } }
}

extension Forgotten.Scope {
  /// Whether an item, by today's name, is meant.
  fileprivate func holds(_ item: ItemKey, _ renames: Renames) -> Bool {
    switch self {
    case .all: true
    case .bank(let bank): item.bank == renames.banks[bank] ?? bank
    case .item(let key): item == renames.item(key)
    }
  }
}
