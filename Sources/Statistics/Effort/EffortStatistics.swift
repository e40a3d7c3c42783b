import Practice
public import Probability

/// How much time and help answers took.
public struct EffortStatistics: Hashable, Sendable {
  /// The median time from a question to a right answer, in milliseconds; nil without any.
  public let medianRightMilliseconds: Int?
  /// The median time from a question to a wrong answer, in milliseconds; nil without any.
  public let medianWrongMilliseconds: Int?
  /// How many answers came after a hint.
  public let hinted: Proportion

  /// Goes through the answers of a history.
  public init(of history: AnswerHistory) {
    var right: [Int32] = []
    var wrong: [Int32] = []
    var hinted = 0
    right.reserveCapacity(history.answers.count)
    for answer in history.answers {
      if answer.usedHint { hinted += 1 }
      // An answer that was imported from elsewhere has no time.
      guard answer.latencyMilliseconds > 0 else { continue }
      if answer.isRight {
        right.append(answer.latencyMilliseconds)
      } else {
        wrong.append(answer.latencyMilliseconds)
      }
    }
    medianRightMilliseconds = right.median
    medianWrongMilliseconds = wrong.median
    self.hinted = Proportion(successes: hinted, trials: history.answers.count)
  }
}

extension [Int32] {
  /// The middle value; of an even number of values the mean of the two in the middle, rounded down.
  fileprivate var median: Int? {
    guard !isEmpty else { return nil }
    let upper = smallest(rank: count / 2)
    guard count.isMultiple(of: 2) else { return Int(upper) }
    return (Int(upper) + Int(smallest(rank: count / 2 - 1))) / 2
  }

  /// The value with a rank, from 0, found without sorting all (Hoare's selection).
  private func smallest(rank: Int) -> Int32 {
    var values = self
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = values[low + (high - low) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right { high = right } else if rank >= left { low = left } else { break }
    }
    return values[rank]
  }
}
