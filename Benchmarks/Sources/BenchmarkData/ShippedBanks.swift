import Foundation
import Practice
import QuestionBank

/// The banks in the folder `QuestionBanks` of the package.
public enum ShippedBanks {
  /// Reads them.
  ///
  /// - Throws: What the file system says.
  public static func curriculum() throws -> Curriculum {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent()  // BenchmarkData
      .deletingLastPathComponent()  // Benchmarks
      .deletingLastPathComponent()  // Benchmarks
      .deletingLastPathComponent()
      .appending(path: "QuestionBanks")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = try names.filter { $0.hasSuffix(".yaml") }.map {
      SourceFile(name: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
    return Curriculum(banks: Library(reading: files).banks)
  }
}
