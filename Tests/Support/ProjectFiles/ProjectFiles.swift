public import Foundation

/// Where the project's own files stand, and those that it shares with other projects.
public enum ProjectFiles {
  /// The folder of `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent()  // ProjectFiles
    .deletingLastPathComponent()  // Support
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()

  /// A file or folder of the project.
  public static func url(_ path: String) -> URL { root.appending(path: path) }

  /// A file or folder beside the project that other projects' data stands in; nil in a clone that
  /// lacks it, where tests that need it are skipped.
  public static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
