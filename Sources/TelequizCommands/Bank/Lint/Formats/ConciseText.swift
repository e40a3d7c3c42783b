import BankLint
import StrictYAML
import TerminalText

extension BankLinting {
  /// A line for each: `file:line:column: level: message [name]`; of a file with very many only how many
  /// more there are.
  var conciseText: String {
    annotations.shownByFile().map { shown in
      shown.annotations.map { $0.conciseLine + "\n" }.joined()
        + (shown.rest == 0
          ? "" : "\(shown.file.terminalSafe()): \(counted(shown.rest, "more problem")) not shown\n")
    }.joined()
  }
}

extension Annotation {
  fileprivate var conciseLine: String {
    "\(file):\(span.start): \(severity.rawValue): \(message) [\(topic.name)]".terminalSafe()
  }
}

/// What is shown of one file, and how much is not.
struct ShownAnnotations {
  /// The file.
  let file: String
  /// What is shown.
  let annotations: ArraySlice<Annotation>
  /// How many more there are.
  let rest: Int
}

extension [Annotation] {
  /// How many of one file are shown to people at most.
  static var shownPerFile: Int { 200 }

  /// What is shown of each file; `self` is sorted by file.
  func shownByFile() -> [ShownAnnotations] {
    var files: [ShownAnnotations] = []
    var start = startIndex
    while start < endIndex {
      let file = self[start].file
      let end = self[start...].firstIndex { $0.file != file } ?? endIndex
      let shown = self[start..<end].prefix(Self.shownPerFile)
      files.append(
        ShownAnnotations(file: file, annotations: shown, rest: end - shown.endIndex))
      start = end
    }
    return files
  }
}
