import GRDB
import Practice

@testable import ProgressStore

extension ProgressStore {
  /// The connection to the file; the file is made if there is none.
  var connection: DatabaseQueue {
    get throws { try (existingFile() ?? writableFile()).connection }
  }

  /// Makes the file if there is none.
  @discardableResult
  func made() throws -> ProgressStore {
    _ = try connection
    return self
  }

  /// What is saved of the learner's state, if it still holds on a day.
  func savedState(on today: StudyDay) throws -> (progress: Progress, state: FoldState)? {
    try existingFile()?.read { database, names in
      try Folding(database: database, names: names, rules: rules, today: today).saved()
    } ?? nil
  }
}
