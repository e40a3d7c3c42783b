import Practice

extension Context {
  /// Adds facts from elsewhere, all or none, after a copy of the progress file was made.
  ///
  /// - Parameters:
  ///   - facts: What is new.
  ///   - change: A word for it, for the name of the copy.
  ///   - label: What is said while it takes long.
  /// - Returns: Where the copy is, as people write it; nil if nothing was added, or nothing was there.
  /// - Throws: `CommandFailure`; nothing is added then.
  func add(_ facts: [Fact], before change: String, as label: String) throws -> String? {
    guard !facts.isEmpty else { return nil }
    let log = try journal.log
    let copy = try metered(label, steps: facts.count) { note in
      try reporting { () throws(FactLogFailure) in
        let copy = try log.backUp(before: change)
        try log.append(facts, today: today, counting: note)
        return copy
      }
    }
    return copy.map(paths.shown)
  }
}
