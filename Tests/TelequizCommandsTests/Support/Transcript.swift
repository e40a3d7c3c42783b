import Foundation
import ProjectFiles
import Testing

/// A session in a text file, compared whole.
///
/// `TELEQUIZ_RENEW_TRANSCRIPTS=1 Scripts/test` writes the files anew; look at the difference before
/// you commit it.
enum Transcript {
  /// Compares what was seen with the file of a name.
  static func check(
    _ seen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = ProjectFiles.url("Tests/TelequizCommandsTests/Transcripts/\(name).txt")
    if ProcessInfo.processInfo.environment["TELEQUIZ_RENEW_TRANSCRIPTS"] == "1" {
      try Data(seen.utf8).write(to: url)
      return
    }
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard seen != expected else { return }
    Issue.record(
      "\(name).txt differs (- file, + seen):\n\(difference(from: expected, to: seen))",
      sourceLocation: sourceLocation)
  }

  /// The lines that differ, each with the line before it.
  private static func difference(from expected: String, to seen: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = seen.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
  }
}
