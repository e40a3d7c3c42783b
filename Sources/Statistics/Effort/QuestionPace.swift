import Practice

/// How long a learner takes for a question: from one answer to the next, so that reading what is said
/// about the answer counts, too.
public struct QuestionPace: Hashable, Sendable {
  /// The median of the times, in milliseconds.
  public let medianMilliseconds: Int
  /// How many times it is the median of.
  public let count: Int

  /// A longer time between two answers is a break, in milliseconds: five minutes.
  public static let longestMilliseconds: Int64 = 300_000
  /// Fewer times say too little.
  public static let fewest = 20

  /// Measures it; nil: there are too few times.
  public init?(of history: AnswerHistory) {
    let times = zip(history.answers, history.answers.dropFirst()).compactMap { before, after in
      // An answer that was imported from elsewhere has no time, and its moment may be made up.
      let time = after.time.milliseconds - before.time.milliseconds
      let isTimed = before.latencyMilliseconds > 0 && after.latencyMilliseconds > 0
      return isTimed && (1...Self.longestMilliseconds).contains(time) ? Int(time) : nil
    }.sorted()
    guard times.count >= Self.fewest else { return nil }
    medianMilliseconds = (times[(times.count - 1) / 2] + times[times.count / 2]) / 2
    count = times.count
  }
}
