import Probability

/// How well one category is told from the rest, apart from a leaning towards an answer.
///
/// The category is the signal: a hit is choosing it when it is right, a false alarm choosing it when it
/// is not. Rates are corrected log-linearly, (hits + ½) / (n + 1), so that they are never 0 or 1.
///
/// - SeeAlso: Hautus, "Corrections for extreme proportions and their biasing effects on estimated values
///   of d′", Behavior Research Methods, Instruments, & Computers 27 (1995).
public struct SignalDetection: Hashable, Sendable {
  /// How often the category was chosen when it was right.
  public let hits: Int
  /// How often another was chosen when it was right.
  public let misses: Int
  /// How often it was chosen when another was right.
  public let falseAlarms: Int
  /// How often another was chosen when another was right.
  public let correctRejections: Int

  /// Counts.
  public init(hits: Int, misses: Int, falseAlarms: Int, correctRejections: Int) {
    self.hits = hits
    self.misses = misses
    self.falseAlarms = falseAlarms
    self.correctRejections = correctRejections
  }

  /// One category of a matrix against all others.
  ///
  /// - Parameters:
  ///   - category: Its index in the matrix.
  ///   - matrix: The matrix.
  public init(of category: Int, in matrix: ConfusionMatrix) {
    let row = matrix.counts[category].reduce(0, +)
    let column = matrix.counts.reduce(0) { $0 + $1[category] }
    let hits = matrix.counts[category][category]
    self.init(
      hits: hits, misses: row - hits, falseAlarms: column - hits,
      correctRejections: matrix.total - row - column + hits)
  }

  /// Fewer answers than this, with the category right or with another right, say too little.
  public static let leastTrials = 10

  /// How many more answers it takes until the figures mean something; 0 when they do.
  public var missingTrials: Int {
    max(0, Self.leastTrials - hits - misses)
      + max(0, Self.leastTrials - falseAlarms - correctRejections)
  }

  private var hitRate: Double { (Double(hits) + 0.5) / (Double(hits + misses) + 1) }
  private var falseAlarmRate: Double {
    (Double(falseAlarms) + 0.5) / (Double(falseAlarms + correctRejections) + 1)
  }

  /// d′: how far apart the category and the rest are for the learner, in standard deviations; 0 is
  /// guessing.
  public var sensitivity: Double { z(hitRate) - z(falseAlarmRate) }

  /// c: how much evidence the learner wants before choosing the category, in standard deviations; below
  /// 0 the learner leans towards it, above 0 away from it.
  public var criterion: Double { -(z(hitRate) + z(falseAlarmRate)) / 2 }

  /// Which way the learner leans.
  public enum Leaning: Hashable, Sendable {
    /// Towards the category.
    case towards
    /// Away from it.
    case away
    /// Neither way that could be told from chance.
    case none
  }

  /// Which way the learner leans: the criterion is more than 1.96 of its standard errors from 0.
  ///
  /// - SeeAlso: Gourevitch & Galanter, "A significance test for one parameter isosensitivity functions",
  ///   Psychometrika 32 (1967), for the variance of a transformed rate.
  public var leaning: Leaning {
    let variance =
      (variance(of: hitRate, trials: hits + misses + 1)
        + variance(of: falseAlarmRate, trials: falseAlarms + correctRejections + 1)) / 4
    guard abs(criterion) > 1.959_963_984_540_054 * variance.squareRoot() else { return .none }
    return criterion < 0 ? .towards : .away
  }

  private func z(_ rate: Double) -> Double { NormalDistribution.standard.quantile(rate) }

  private func variance(of rate: Double, trials: Int) -> Double {
    let density = NormalDistribution.standard.density(z(rate))
    return rate * (1 - rate) / (Double(trials) * density * density)
  }
}
