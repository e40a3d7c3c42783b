public import Practice

extension ProgressStore {
  /// Adds facts, in one transaction, and brings what is derived from them up to date.
  ///
  /// When this returns, the facts are on the disk. When it throws, none of them is, and it can be tried
  /// again: a fact that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - facts: The facts, in any order.
  ///   - today: The study day; facts dated after the next one are set aside until their time.
  ///   - counting: Is told how many of the facts were gone through, after each.
  /// - Throws: Why nothing was added.
  public func append(
    _ facts: [Fact], today: StudyDay, counting: (Int) -> Void = { _ in }
  ) throws(ProgressStoreError) {
    guard !facts.isEmpty else { return }
    try writableFile().write { database, names throws in
      var table = FactTable(database, names)
      var new: [Fact] = []
      for (index, fact) in facts.enumerated() {
        if try table.insert(fact, path: path) { new.append(fact) }
        counting(index + 1)
      }
      guard !new.isEmpty else { return }
      // Names that came with these facts are known to this transaction only.
      var names = names
      try names.refresh(database)
      try Folding(database: database, names: names, rules: rules, today: today).takeIn(new)
    }
  }
}
