/// How much more later targets count than earlier ones.
public enum Recency: Hashable, Sendable {
  /// All count 1. Below some 20,000 reviews any other weights foresee worse.
  case ignored
  /// From 0.25 for the first to 1 for the last, by the cube of the place between.
  ///
  /// - SeeAlso: fsrs-rs, `training.rs`, revision 0cbb9d3.
  case cubic

  /// What a target counts, by its place in time among so many.
  func weight(_ place: Int, of count: Int) -> Double {
    switch self {
    case .ignored: return 1
    case .cubic:
      let share = Double(place) / Double(max(1, count - 1))
      return 0.25 + 0.75 * share * share * share
    }
  }
}
