import QuestionBank

/// The rules for the order of questions, and what it costs to break them.
struct Interleaving {
  let curriculum: Curriculum

  /// Examples of one concept are at least so many questions apart.
  static let conceptDistance = 3
  /// A concept that was missed returns so many questions later: after three others.
  static let retryDistance = 4
  /// At most so many answers of one category in a row.
  static let longestRun = 5
  /// At most so many answers in a row that change between two categories every time.
  static let longestAlternation = 6
  /// Members of one contrast group are at least so many questions apart.
  static let contrastDistance = 15

  /// How often each rule gives way; the order of the fields, last first, is the order in which the
  /// rules hold out.
  struct Cost: Hashable, Comparable {
    var apart = 0
    var run = 0
    var contrast = 0
    var sameItem = 0

    static let none = Cost()

    static func < (first: Self, second: Self) -> Bool {
      (first.sameItem, first.contrast, first.run, first.apart)
        < (second.sameItem, second.contrast, second.run, second.apart)
    }

    static func += (total: inout Self, next: Self) {
      total.apart += next.apart
      total.run += next.run
      total.contrast += next.contrast
      total.sameItem += next.sameItem
    }
  }

  /// A slot with what the rules look at, looked up once.
  struct Card {
    let slot: Slot
    let answer: Category.ID?
    let group: Draft.Group?
  }

  /// The card of a slot.
  func card(_ slot: Slot) -> Card {
    let example = curriculum[slot.example]
    return Card(slot: slot, answer: example?.item.answer, group: Draft.Group(example))
  }

  /// What it costs to ask slots in an order after others.
  func cost(of order: [Slot], after past: [Slot]) -> Cost {
    var asked = past.map(card)
    return order.map(card).reduce(into: Cost.none) { total, card in
      total += cost(of: card, after: asked)
      asked.append(card)
    }
  }

  /// What it costs to ask a card after others.
  func cost(of card: Card, after order: [Card]) -> Cost {
    let isNear = { (distance: Int, isAlike: (Card) -> Bool) in
      order.suffix(distance - 1).contains(where: isAlike) ? 1 : 0
    }
    let slot = card.slot
    return Cost(
      apart: isNear(slot.mode == .retry ? Self.retryDistance : Self.conceptDistance) {
        $0.slot.concept == slot.concept
      },
      run: breaksRun(card, after: order) ? 1 : 0,
      contrast: card.group == nil ? 0 : isNear(Self.contrastDistance) { $0.group == card.group },
      sameItem: order.last?.slot.example == slot.example ? 1 : 0)
  }

  /// Whether the answers before a card and its own make too long a run, or too long a swing to and
  /// fro between two categories.
  private func breaksRun(_ card: Card, after order: [Card]) -> Bool {
    guard order.count >= Self.longestRun else { return false }
    if order.suffix(Self.longestRun).allSatisfy({ $0.answer == card.answer }) { return true }
    let answers = order.suffix(Self.longestAlternation).map(\.answer) + [card.answer]
    let changes = zip(answers, answers.dropFirst()).allSatisfy { $0 != $1 }
    let swings = zip(answers, answers.dropFirst(2)).allSatisfy { $0 == $1 }
    return answers.count > Self.longestAlternation && changes && swings
  }
}
