import Probability

/// How far losses could be off by the choice of cards: cards are drawn again and again, with
/// replacement, and with each all of its reviews, since those of one card are alike.
struct Bootstrap {
  /// The level of the intervals.
  static let level = 0.95
  /// How often all cards are drawn anew.
  static let rounds = 1_000

  /// In each round, for each model, the mean loss of what was drawn.
  private let means: [[Double]]

  /// Draws cards.
  ///
  /// - Parameters:
  ///   - losses: For each model, the loss of each target.
  ///   - cards: For each target, its card.
  ///   - seed: What decides on the draws; the same one always gives the same.
  init(losses: [[Double]], cards: [Int], seed: UInt64) {
    var places: [Int: Int] = [:]
    var sums: [[Double]] = []
    var counts: [Double] = []
    for (target, card) in cards.enumerated() {
      let place = places[card] ?? counts.count
      if place == counts.count {
        places[card] = place
        sums.append([Double](repeating: 0, count: losses.count))
        counts.append(0)
      }
      for model in losses.indices { sums[place][model] += losses[model][target] }
      counts[place] += 1
    }
    means = Self.draw(sums: sums, counts: counts, models: losses.count, seed: seed)
  }

  private static func draw(
    sums: [[Double]], counts: [Double], models: Int, seed: UInt64
  ) -> [[Double]] {
    guard !counts.isEmpty else { return [] }
    // One row after the other: a draw reads one place of memory.
    let flat = sums.flatMap(\.self)
    var generator = SplitMix64(seed: seed)
    return (0..<rounds).map { _ in
      var total = [Double](repeating: 0, count: models)
      var count = 0.0
      for _ in counts.indices {
        let card = Int(generator.nextUnit() * Double(counts.count))
        count += counts[card]
        for model in 0..<models { total[model] += flat[card * models + model] }
      }
      return total.map { $0 / count }
    }
  }

  /// The interval of a model's mean loss.
  func interval(of model: Int) -> ClosedRange<Double> {
    interval(of: means.map { $0[model] })
  }

  /// The interval of how much more a model loses than another, on the same targets.
  func interval(of model: Int, less other: Int) -> ClosedRange<Double> {
    interval(of: means.map { $0[model] - $0[other] })
  }

  /// The middle part of values, as much of them as the level says.
  private func interval(of values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0...0 }
    let tail = (1 - Self.level) / 2
    let low = Int((tail * Double(last)).rounded(.down))
    return sorted[low]...sorted[last - low]
  }
}
