import Practice
import Probability

extension Context {
  /// A stamp for a fact outside all sessions.
  func stampOfItsOwn() -> Stamp {
    var chance = SplitMix64(seed: invocation.randomSeed())
    let id = FactID(using: &chance)
    return Stamp(id: id, moment: now, session: id, ordinal: 0)
  }
}
