public import Practice
public import Probability

/// How well examples were classified over a stretch of time, new ones apart from repeats.
public struct AccuracySummary: Hashable, Sendable {
  /// A stretch of time that ends today.
  public enum Window: Hashable, Sendable, CaseIterable {
    /// Today and the six days before.
    case week
    /// Today and the 29 days before.
    case month
    /// All days.
    case allTime

    /// How many study days it has; nil: all of them.
    public var days: Int? {
      switch self {
      case .week: 7
      case .month: 30
      case .allTime: nil
      }
    }
  }

  /// Whether answers became better than they were before the window.
  public enum Change: Hashable, Sendable {
    /// Clearly more of them are right; the interval of the difference.
    case better(ClosedRange<Double>)
    /// Clearly fewer of them are right; the interval of the difference.
    case worse(ClosedRange<Double>)
    /// The interval of the difference holds zero.
    case notDetectable(ClosedRange<Double>)
    /// There are too few answers in the window, or before it, to tell.
    case tooFew
  }

  /// Answers of one kind in the window.
  public struct Rate: Hashable, Sendable {
    /// How many were right.
    public var proportion: Proportion
    /// Against the time before the window; nil for all time.
    public var change: Change?
  }

  /// The stretch of time.
  public let window: Window
  /// The answers to examples that the learner had never seen.
  public let firstExposures: Rate
  /// The answers to examples that the learner had seen.
  public let repeats: Rate

  /// Fewer answers than this, in the window or before it, say nothing about a change.
  public static let leastForChange = 5

  /// The windows that end on a day, from the shortest to all time.
  public static func all(of history: AnswerHistory, today: StudyDay) -> [AccuracySummary] {
    Window.allCases.map { AccuracySummary(of: history, over: $0, today: today) }
  }

  /// Counts the answers of a window.
  public init(of history: AnswerHistory, over window: Window, today: StudyDay) {
    let start = window.days.map { today + (1 - $0) }
    var within = (first: Tally(), repeats: Tally())
    var before = (first: Tally(), repeats: Tally())
    for answer in history.answers {
      if start.map({ answer.day < $0 }) ?? false {
        if answer.isFirstExposure { before.first.add(answer) } else { before.repeats.add(answer) }
      } else {
        if answer.isFirstExposure { within.first.add(answer) } else { within.repeats.add(answer) }
      }
    }
    self.window = window
    let isAllTime = start == nil
    firstExposures = Rate(
      proportion: within.first.proportion,
      change: isAllTime ? nil : Change(from: before.first.proportion, to: within.first.proportion))
    repeats = Rate(
      proportion: within.repeats.proportion,
      change: isAllTime
        ? nil : Change(from: before.repeats.proportion, to: within.repeats.proportion))
  }
}

extension AccuracySummary.Change {
  /// Compares the time before with the window by a 95 % interval of the difference.
  init(from before: Proportion, to within: Proportion) {
    guard min(before.trials, within.trials) >= AccuracySummary.leastForChange,
      let interval = ProportionDifference(of: within, from: before).interval(confidence: 0.95)
    else {
      self = .tooFew
      return
    }
    if interval.lowerBound > 0 {
      self = .better(interval)
    } else if interval.upperBound < 0 {
      self = .worse(interval)
    } else {
      self = .notDetectable(interval)
    }
  }
}

/// Answers that are being counted.
struct Tally: Hashable, Sendable {
  /// How many were right.
  private(set) var right = 0
  /// How many there were.
  private(set) var all = 0

  /// Counts an answer.
  mutating func add(_ answer: Answer) { add(isRight: answer.isRight) }

  /// Counts an answer that was right or not.
  mutating func add(isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }

  /// What was counted.
  var proportion: Proportion { Proportion(successes: right, trials: all) }
}
