internal import Foundation

/// The programs of this package, as they were built for this test run.
public enum BuiltProgram {
  /// The path of one.
  public static func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  private static var folder: URL {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    // Elsewhere the tests are a program that stands beside the others.
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  }
}
