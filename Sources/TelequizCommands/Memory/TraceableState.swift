import Scheduling

/// A memory whose numbers can be shown beside those of other models.
protocol TraceableState {
  /// The model's stabilities, in days, with the names that they have in JSON and in tables.
  var stabilities: [(name: String, heading: String, days: Double)] { get }
  /// How hard the memory is to strengthen.
  var difficulty: Double { get }
}

extension MemoryState: TraceableState {
  var stabilities: [(name: String, heading: String, days: Double)] {
    [("stability", "stability", stability)]
  }
}

extension FSRS7State: TraceableState {
  var stabilities: [(name: String, heading: String, days: Double)] {
    [("stability", "stability", slowStability), ("fastStability", "fast", fastStability)]
  }
}
