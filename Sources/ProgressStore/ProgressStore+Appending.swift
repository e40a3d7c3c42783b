import GRDB
public import Practice
import Synchronization

extension ProgressStore {
  /// Adds facts, in one transaction, and brings what is derived from them up to date.
  ///
  /// When this returns, the facts are on the disk. When it throws, none of them is, and it can be tried
  /// again: a fact that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - facts: The facts, in any order.
  ///   - today: The study day; facts dated after the next one are set aside until their time.
  /// - Throws: Why nothing was added.
  public func append(_ facts: [Fact], today: StudyDay) throws(ProgressStoreError) {
    if case .readOnly(let reason) = access { throw reason }
    guard FileStatus(ofPath: path).identity == identity else {
      throw ProgressStoreError(.moved, path: path)
    }
    try write { database, names throws in
      var table = FactTable(database, names)
      let new = try facts.filter { try table.insert($0, path: path) }
      guard !new.isEmpty else { return }
      // Names that came with these facts are known to this transaction only.
      var names = names
      try names.refresh(database)
      try Folding(database: database, names: names, rules: rules, today: today).takeIn(new)
    }
  }

  /// Does something in a transaction that has the right to write from its beginning, so that what it
  /// reads is what it changes.
  func write(_ work: (Database, Names) throws -> Void) throws(ProgressStoreError) {
    do {
      try connection.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try work(database, refreshedNames(database))
          return .commit
        }
      }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  /// Reads the file as it is at one moment.
  func read<Value>(
    _ work: (Database, Names) throws -> Value
  ) throws(ProgressStoreError) -> Value {
    do {
      return try connection.read { try work($0, refreshedNames($0)) }
    } catch {
      throw ProgressStoreError(error, path: path)
    }
  }

  private func refreshedNames(_ database: Database) throws -> Names {
    try names.withLock { names in
      try names.refresh(database)
      return names
    }
  }
}
