/// The facts of several files as one set, by identity: whatever order files are added in, and however
/// often, the set is the same.
public struct FactUnion: Sendable {
  /// Two different facts with one identity, which no two files of one learner hold.
  public struct Conflict: Error, Hashable, Sendable {
    /// The identity.
    public var id: FactID

    /// Creates a conflict.
    public init(id: FactID) { self.id = id }
  }

  /// The facts that were not among the first ones, in the order in which they were added.
  public private(set) var added: [Fact] = []
  private var known: [FactID: Fact] = [:]

  /// Starts with the facts of one file.
  public init(of facts: [Fact]) {
    known.reserveCapacity(facts.count)
    for fact in facts { known[fact.stamp.id] = fact }
  }

  /// Adds the facts of another file.
  ///
  /// - Returns: How many of them are new.
  /// - Throws: The first conflict; none of the facts is added then.
  public mutating func add(_ facts: [Fact]) throws(Conflict) -> Int {
    var new: [FactID: Fact] = [:]
    var inOrder: [Fact] = []
    for fact in facts {
      let id = fact.stamp.id
      if let same = known[id] ?? new[id] {
        guard same == fact else { throw Conflict(id: id) }
      } else {
        new[id] = fact
        inOrder.append(fact)
      }
    }
    known.merge(new) { first, _ in first }
    added += inOrder
    return inOrder.count
  }
}
