import Probability

/// An even drip of fresh questions: so many a day in random order, and when all were asked, from the
/// beginning in another order.
public struct EvenDrip: PracticePolicy {
  private let itemsADay: Double
  private let items: Range<Int>
  private var waiting: [Int] = []
  /// What is left of a question from the days before.
  private var owed = 0.0
  private var generator: SplitMix64

  /// Starts to drip; a number of items a day need not be whole.
  public init(items count: Int, itemsADay: Double, seed: UInt64) {
    items = 0..<count
    self.itemsADay = itemsADay
    generator = SplitMix64(seed: seed)
  }

  /// Asks the questions of a day.
  public mutating func practise(on day: Int, with learner: inout StudyLearner) {
    owed += itemsADay
    while owed >= 1 {
      owed -= 1
      if waiting.isEmpty { waiting = items.shuffled(using: &generator) }
      guard let item = waiting.popLast() else { return }
      _ = learner.answer(item, on: day)
    }
  }
}
