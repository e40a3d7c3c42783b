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
}
