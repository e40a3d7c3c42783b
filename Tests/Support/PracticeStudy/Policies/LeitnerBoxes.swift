import Probability

/// Five boxes, visited every 1, 2, 4, 8 and 16 days: a right answer moves an item to the next box, a
/// wrong one back to the first; ten new items a day in random order.
public struct LeitnerBoxes: PracticePolicy {
  /// The days until an item in each box is asked again.
  public static let days = [1, 2, 4, 8, 16]
  /// How many new items are asked on a day.
  public static let newADay = 10

  private var box: [Int]
  private var dueOn: [Int?]
  private var new: [Int]
  private var generator: SplitMix64

  /// Starts with so many items, none of them asked.
  public init(items count: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    box = Array(repeating: 0, count: count)
    dueOn = Array(repeating: nil, count: count)
    new = (0..<count).shuffled(using: &generator)
    self.generator = generator
  }

  /// Asks what is due, and some new items, once each.
  public mutating func practise(on day: Int, with learner: inout StudyLearner) {
    let due = dueOn.indices.filter { dueOn[$0].map { $0 <= day } ?? false }
    let fresh = (0..<Self.newADay).compactMap { _ in new.popLast() }
    for item in (due + fresh).shuffled(using: &generator) {
      let wasAsked = dueOn[item] != nil
      let isRight = learner.answer(item, on: day) == learner.material.practised[item].answer
      box[item] = isRight ? min(box[item] + (wasAsked ? 1 : 0), Self.days.count - 1) : 0
      dueOn[item] = day + Self.days[box[item]]
    }
  }
}
