import Probability

/// So many items a day, drawn from all without regard to anything; none twice on a day.
public struct RandomOrder: PracticePolicy {
  private let itemsADay: Int
  private let items: Range<Int>
  private var generator: SplitMix64

  /// Starts to draw from so many items.
  public init(items count: Int, itemsADay: Int, seed: UInt64) {
    items = 0..<count
    self.itemsADay = itemsADay
    generator = SplitMix64(seed: seed)
  }

  /// Asks the items of a day.
  public mutating func practise(on day: Int, with learner: inout StudyLearner) {
    for item in items.shuffled(using: &generator).prefix(itemsADay) {
      _ = learner.answer(item, on: day)
    }
  }
}
