import QuestionBank
import TerminalText

extension Library {
  /// What somebody who practises should know of the banks: what is left out, and what gives way;
  /// `shown` tells how people write a path.
  func notices(shown: (String) -> String) -> [String] {
    let faulty = files.compactMap { file -> String? in
      guard file.errorCount > 0 else { return nil }
      let skipped =
        file.isUsable
        ? (file.skipped.isEmpty ? nil : "\(counted(file.skipped.count, "example")) left out")
        : "the file is left out"
      let result = skipped.map { ": \($0)" } ?? ""
      return "\(counted(file.errorCount, "error")) in \(shown(file.file))\(result);"
        + " 'telequiz bank check \(shown(file.file))' shows them"
    }
    return faulty
      + shadowings.map {
        "\(shown($0.file)) gives way to \(shown($0.winner)), which has the id '\($0.id)' too"
      }
  }
}
