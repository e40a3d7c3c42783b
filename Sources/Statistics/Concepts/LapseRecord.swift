import Probability

/// How often a concept was forgotten, beside how often the memory model had foreseen it.
public struct LapseRecord: Hashable, Sendable {
  /// How many of the latest foreseen recalls failed.
  public let failures: Int
  /// How many recalls were foreseen, `window` at most.
  public let recalls: Int
  /// How many of them had to be expected to fail.
  public let expectedFailures: Double
  /// How likely so many failures or more are if the model is right; 1 without any.
  public let probability: Double

  /// Only so many of the latest recalls count, so that what was mended is a leech no more.
  public static let window = 50

  /// Fewer failures than this make no leech, however unlikely they are.
  public static let fewestFailures = 3

  /// Failures less likely than this make a leech.
  ///
  /// The question is asked anew after every failure. Of simulated concepts that obeyed the model through
  /// 40 recalls, each foreseen with about 0.93, less than 2 % were ever called leeches with this bound; of
  /// those that failed one recall in four, more than 80 % were (`LapseRecordTests`).
  public static let surprise = 0.005

  /// Whether it was forgotten so much more often than foreseen that something else should be tried than
  /// another question.
  public var isLeech: Bool {
    failures >= Self.fewestFailures && probability < Self.surprise
  }

  /// Compares recalls, in their order, with how likely each was.
  ///
  /// - Parameter recalls: How likely each was to fail, 0...1, and whether it did.
  public init(_ recalls: some Collection<(failing: Double, hasFailed: Bool)>) {
    let latest = recalls.suffix(Self.window)
    let chances = PoissonBinomialDistribution(latest.map(\.failing))
    failures = latest.count(where: \.hasFailed)
    self.recalls = latest.count
    expectedFailures = chances.mean
    probability = chances.atLeast(failures)
  }
}
