import QuestionBank
import StrictYAML
import TerminalText

/// What is wrong with files, as people read it: place, message and name, then the line with marks.
struct DiagnosticReport {
  /// How many diagnostics of one file are shown at most.
  static let shownPerFile = 200

  private let diagnostics: [Diagnostic]
  private let texts: [String: SourceText]

  /// Takes diagnostics in the order in which they are to be shown, and the files they are about.
  init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
    self.diagnostics = diagnostics
    let names = Set(diagnostics.map(\.file))
    texts = Dictionary(
      files.filter { names.contains($0.name) }.map { ($0.name, SourceText($0.bytes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lines of the report; of a file with very many diagnostics only how many more there are.
  func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    var lines: [StyledText] = []
    var start = diagnostics.startIndex
    while start < diagnostics.endIndex {
      let file = diagnostics[start].file
      let end = diagnostics[start...].firstIndex { $0.file != file } ?? diagnostics.endIndex
      let shown = diagnostics[start..<end].prefix(Self.shownPerFile)
      for diagnostic in shown { lines += self.lines(of: diagnostic, width: width, glyphs: glyphs) }
      if shown.endIndex < end {
        let rest = counted(end - shown.endIndex, "more problem")
        lines.append("\(file.terminalSafe(), .bold): \(rest) not shown")
      }
      start = end
    }
    return lines
  }

  private func lines(of diagnostic: Diagnostic, width: Int, glyphs: Glyphs) -> [StyledText] {
    let start = diagnostic.span.start
    let place = "\(diagnostic.file.terminalSafe()):\(start.line):\(start.column):"
    let style: Style = diagnostic.level == .error ? .boldRed : .yellow
    let heading: StyledText =
      "\(place, .bold) \(diagnostic.level.rawValue + ":", style) \(diagnostic.message.terminalSafe())"
    let excerpt = SourceExcerpt(
      of: texts[diagnostic.file]?.line(start.line) ?? "", at: diagnostic.span)
    return ["\(heading)\(" [\(diagnostic.kind.name)]", .dim)"]
      + excerpt.lines(width: width, help: diagnostic.help?.terminalSafe(), glyphs: glyphs)
  }
}
