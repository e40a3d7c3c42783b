import GRDB
public import Practice

extension ProgressStore {
  /// Looks for anything wrong with the file, without changing it.
  ///
  /// - Parameter today: The study day, for which the saved state is compared with the facts.
  /// - Returns: What is wrong, as far as it can be found out.
  /// - Throws: Why the file cannot be read at all.
  public func verify(today: StudyDay) throws(ProgressStoreError) -> Verification {
    guard let file = try existingFile() else {
      return Verification(problems: [], reviews: 0, facts: 0, setAside: 0, schema: 0)
    }
    do {
      return try file.connection.read { database in
        try Check(database: database, rules: rules, today: today).verification()
      }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  /// Makes the saved state anew from the facts.
  ///
  /// - Parameters:
  ///   - today: The study day.
  ///   - counting: Is told how many of the facts were read, after each.
  /// - Throws: Why it cannot be saved.
  public func renewState(
    today: StudyDay, counting: (Int) -> Void = { _ in }
  ) throws(ProgressStoreError) {
    guard try existingFile() != nil else { return }
    try writableFile().write { database, names in
      try Folding(database: database, names: names, rules: rules, today: today)
        .foldAnew(counting: counting)
    }
  }
}
