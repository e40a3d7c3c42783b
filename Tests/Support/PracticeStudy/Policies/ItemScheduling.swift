import Probability
import Scheduling

/// Each item is a card with a memory of its own, as other programs schedule them.
///
/// FSRS-6 with its default parameters and fuzz, desired retention 0.9, so many new cards a day in
/// random order, every due card on its day. A new card has learning steps of 1 and 10 minutes, a
/// forgotten one a step of 10 minutes: right answers go from step to step, a wrong one back to the
/// first, and a card in a step comes back after the others of the day. Right is *good*, wrong is
/// *again*.
public struct ItemScheduling: PracticePolicy {
  /// The retrievability at which a card is due.
  public static let desiredRetention = 0.9
  private static let longestIntervalDays = 36_500

  private struct Card {
    var state: MemoryState?
    var ratedOn = 0
    var dueOn = 0
  }

  private let newADay: Int
  private let model = FSRS6()
  private var cards: [Card]
  /// The cards that were never asked, the next one last.
  private var new: [Int]
  private var generator: SplitMix64

  /// Starts with so many new cards, of which some are asked on each day.
  public init(cards count: Int, newADay: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    cards = Array(repeating: Card(), count: count)
    new = (0..<count).shuffled(using: &generator)
    self.newADay = newADay
    self.generator = generator
  }

  /// Asks what is due, and some new cards.
  public mutating func practise(on day: Int, with learner: inout StudyLearner) {
    let due = cards.indices.filter { cards[$0].state != nil && cards[$0].dueOn <= day }
    let fresh = (0..<newADay).compactMap { _ in new.popLast() }
    // How many right answers a card still needs today.
    var queue = (due.map { (card: $0, needs: 1) } + fresh.map { (card: $0, needs: 2) })
      .shuffled(using: &generator)
    while !queue.isEmpty {
      var next = queue.removeFirst()
      let isNew = cards[next.card].state == nil || next.needs == 2
      let isRight =
        learner.answer(next.card, on: day) == learner.material.practised[next.card].answer
      rate(next.card, isRight ? .good : .again, on: day)
      next.needs = isRight ? next.needs - 1 : (isNew ? 2 : 1)
      if next.needs > 0 { queue.append(next) }
    }
  }

  private mutating func rate(_ card: Int, _ rating: Rating, on day: Int) {
    let elapsed = cards[card].state == nil ? 0 : day - cards[card].ratedOn
    let state = model.state(of: cards[card].state, rated: rating, afterDays: Double(elapsed))
    let interval = model.interval(of: state, desiredRetention: Self.desiredRetention)
    let days = Fuzz.days(
      near: interval, within: 1...Self.longestIntervalDays, unit: generator.nextUnit())
    cards[card] = Card(state: state, ratedOn: day, dueOn: day + days)
  }
}
