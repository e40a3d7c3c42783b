import GRDB
public import Practice

extension ProgressStore {
  /// All facts of a file that is only looked into, in the order of their stamps; nil if there is no file.
  ///
  /// The file is neither made, migrated nor written; one of an older schema is read from a copy in
  /// memory.
  ///
  /// - Throws: Why the file cannot be used, as when it is opened.
  public static func facts(
    lookingInto path: String
  ) throws(ProgressStoreError) -> [Fact]? {
    guard let file = try OpenedFile.openToLook(path, schema: .current) else { return nil }
    defer { try? file.connection.close() }
    return try file.read { try $0.facts($1) }
  }

  /// All facts of a file that is only looked into, and what is wrong with them; nil if there is no file.
  ///
  /// The file is neither made, migrated nor written. What is kept for speed is not looked at.
  ///
  /// - Throws: Why the file cannot be used, as when it is opened.
  public static func examinedFacts(
    lookingInto path: String
  ) throws(ProgressStoreError) -> ExaminedFacts? {
    guard let file = try OpenedFile.openToLook(path, schema: .current) else { return nil }
    defer { try? file.connection.close() }
    return try file.read { database, names in
      let check = Check(
        database: database, rules: FoldRules(), today: StudyDay(number: .max / 2))
      return try check.examinedFacts(names)
    }
  }
}
