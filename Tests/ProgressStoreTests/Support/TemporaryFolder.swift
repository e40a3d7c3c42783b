import Foundation

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  /// Where it is.
  let path: String

  /// Makes the folder, for everybody to look into.
  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "telequiz-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    _ = try? FileManager.default.removeItem(atPath: path)
  }

  /// A path in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Everything in the folder with its contents, to be compared before and after.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      contents[name] = FileManager.default.contents(atPath: self.path(name)) ?? Data()
    }
    return contents
  }

  /// Writes a file.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// The permissions of what stands at a path.
  static func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// Changes the permissions of something in the folder.
  func setPermissions(_ permissions: Int, of name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: path(name))
  }
}
