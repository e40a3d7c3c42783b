import Probability

/// What practice leaves in memory: a trace of each study day, each fading by a power of time.
///
/// A trace fades the faster, the stronger the memory was when it was laid down, which is what makes
/// spaced practice worth more than massed practice: m = Σ wᵢ · (1 + t − tᵢ)^−dᵢ and
/// dᵢ = α + κ · m(tᵢ). The practice of one day has the mean of its decays.
///
/// - SeeAlso: Pavlik and Anderson, "Practice and forgetting effects on vocabulary memory", Cognitive
///   Science 29 (2005), whose equations these are, in days and with weights.
public struct FadingTrace: Sendable {
  /// How a memory fades.
  public struct Fading: Hashable, Sendable {
    /// The slowest decay, α: that of a first trace; not negative.
    public var slowest: Double
    /// How much the strength at the time of practice adds to the decay, κ; not negative.
    public var spacing: Double

    /// Creates a way of fading.
    public init(slowest: Double, spacing: Double) {
      self.slowest = slowest
      self.spacing = spacing
    }
  }

  /// Each further practice on a day is worth so much of the one before it.
  public static let sameDayDiscount = 0.7

  private var days: [Int] = []
  private var weights: [Double] = []
  private var decays: [Double] = []
  /// What the next practice on the last day is worth.
  private var worth = 1.0
  /// The strength that traces of earlier days have on a day: it changes once a day.
  private var earlier = (day: Int.min, strength: 0.0)

  /// Creates a memory of nothing.
  public init() {}

  /// The strength on a day, today's practice included; 0 for a memory of nothing.
  public mutating func strength(on day: Int) -> Double {
    let today = days.last == day ? weights[weights.count - 1] : 0
    return fromEarlierDays(on: day) + today
  }

  private mutating func fromEarlierDays(on day: Int) -> Double {
    guard earlier.day != day else { return earlier.strength }
    var sum = 0.0
    for index in days.indices where days[index] < day {
      sum += weights[index] * Double.exp(-decays[index] * LogTable.log(onePlus: day - days[index]))
    }
    earlier = (day, sum)
    return sum
  }

  /// Adds practice.
  ///
  /// - Parameters:
  ///   - day: The study day; not before the last one.
  ///   - weight: What it is worth; 1 for one whole practice.
  ///   - fading: How the trace fades.
  ///   - help: What other memories lend to the strength that decides how fast it fades.
  public mutating func practise(
    on day: Int, weight: Double, fading: Fading, help: Double = 0
  ) {
    precondition(days.last.map { $0 <= day } ?? true, "days do not run backwards")
    let decay = fading.slowest + fading.spacing * (strength(on: day) + help)
    if days.last == day, let last = days.indices.last {
      worth *= Self.sameDayDiscount
      let (before, added) = (weights[last], weight * worth)
      weights[last] += added
      // One trace stands for all of a day, so that a year has few of them.
      if weights[last] > 0 {
        decays[last] = (before * decays[last] + added * decay) / weights[last]
      }
    } else {
      worth = 1
      days.append(day)
      weights.append(weight)
      decays.append(decay)
    }
  }
}

/// Logarithms of whole days: the study takes millions of them.
private enum LogTable {
  private static let logs = (0...400).map { Double.log(onePlus: Double($0)) }

  static func log(onePlus days: Int) -> Double {
    days < logs.count ? logs[days] : Double.log(onePlus: Double(days))
  }
}
