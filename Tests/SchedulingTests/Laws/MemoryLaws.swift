import Probability
import Scheduling
import Testing

/// Laws that every model of memory keeps, to be tried on each.
struct MemoryLaws<Model: MemoryModel> {
  /// What is tried.
  let model: Model
  /// Memories all over their bounds.
  let states: [Model.State]

  /// Memory is between nothing and all, and only fades.
  func memoryFades() {
    let days = [0, 1e-6, 1e-4, 0.01, 0.1, 0.5] + stride(from: 1.0, through: 1_000, by: 1.5)
    for state in states {
      let values = days.map { model.retrievability(of: state, afterDays: $0) }
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
      #expect(values.allSatisfy { $0 > 0 && $0 <= 1 })
    }
  }

  /// The interval is when retrievability reaches what is desired, wherever it is not limited.
  func intervalInvertsTheCurve(to precision: Double, below longest: Double = .infinity) {
    for state in states {
      for desired in stride(from: 0.3, to: 0.999, by: 0.01) {
        let interval = model.interval(of: state, desiredRetention: desired)
        let retrievability = model.retrievability(of: state, afterDays: interval)
        if interval < longest {
          #expect(relativeError(retrievability, desired) < precision)
        } else {
          #expect(retrievability >= desired)
        }
      }
    }
  }

  /// Who wants to remember more comes back sooner.
  func wantingMoreComesSooner() {
    for state in states {
      let intervals = stride(from: 0.1, to: 0.999, by: 0.02).map {
        model.interval(of: state, desiredRetention: $0)
      }
      #expect(zip(intervals, intervals.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(intervals.allSatisfy { $0 >= 0 && $0.isFinite })
    }
  }

  /// A better rating never gives a shorter memory, by some measure of length.
  func betterIsLonger(_ length: (Model.State) -> Double) {
    for state in states.map(Optional.some) + [nil] {
      for days in [0.0, 0.01, 1, 9, 200] {
        let outcomes = model.outcomes(of: state, afterDays: days)
        let lengths = Rating.allCases.map { length(outcomes[$0]) }
        #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 <= $1 })
      }
    }
  }

  /// A history replayed whole comes to what its reviews came to one by one.
  func replayIsIncremental(fractions: Bool) {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<100 {
      let history = RandomHistory.make(count: 30, fractions: fractions, using: &generator)
      var state: Model.State?
      for review in history {
        state = model.outcomes(of: state, afterDays: review.elapsedDays)[review.rating]
      }
      let trace = MemoryTrace(of: history, in: model, desiredRetention: 0.9)
      #expect(trace.steps.last?.state == state)
      #expect(trace.steps.map(\.review) == history)
    }
  }

  /// No history leads out of what is allowed.
  func keepsBounds(
    under histories: [[TimedRating]], where isAllowed: (Model.State) -> Bool
  ) {
    for history in histories {
      for step in MemoryTrace(of: history, in: model, desiredRetention: 0.9).steps {
        #expect(isAllowed(step.state))
        #expect(step.intervalDays.isFinite && step.intervalDays >= 0)
        #expect(step.retrievability.map { (0...1).contains($0) } ?? true)
      }
    }
  }
}
