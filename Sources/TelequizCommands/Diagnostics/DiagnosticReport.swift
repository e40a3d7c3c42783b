import BankLint
import QuestionBank
import StrictYAML
import TerminalText

/// What is wrong with files, as people read it: place, message and name, then the line with marks.
struct DiagnosticReport {
  private let annotations: [Annotation]
  private let texts: [String: SourceText]

  /// Takes what is to be said in the order in which it is to be shown, and the files that it is about.
  init(_ annotations: [Annotation], in files: [SourceFile]) {
    self.annotations = annotations
    let names = Set(annotations.map(\.file) + annotations.flatMap(\.related).map(\.file))
    texts = Dictionary(
      files.filter { names.contains($0.name) }.map { ($0.name, SourceText($0.bytes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes errors of reading.
  init(_ diagnostics: [Diagnostic], in files: [SourceFile]) {
    self.init(diagnostics.map { Annotation($0, in: nil) }, in: files)
  }

  /// The lines of the report; of a file with very many problems only how many more there are.
  func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    annotations.shownByFile().flatMap { shown -> [StyledText] in
      var lines = shown.annotations.flatMap { self.lines(of: $0, width: width, glyphs: glyphs) }
      if shown.rest > 0 {
        let rest = counted(shown.rest, "more problem")
        lines.append("\(shown.file.terminalSafe(), .bold): \(rest) not shown")
      }
      return lines
    }
  }

  private func lines(of annotation: Annotation, width: Int, glyphs: Glyphs) -> [StyledText] {
    let start = annotation.span.start
    let place = "\(annotation.file.terminalSafe()):\(start.line):\(start.column):"
    let heading: StyledText =
      "\(place, .bold) \(annotation.severity.rawValue + ":", annotation.severity.style) \(annotation.message.terminalSafe())"
    let excerpt = SourceExcerpt(
      of: texts[annotation.file]?.line(start.line) ?? "", at: annotation.span)
    return ["\(heading)\(" [\(annotation.topic.name)]", .dim)"]
      + excerpt.lines(width: width, help: annotation.help?.terminalSafe(), glyphs: glyphs)
      + relatedLines(of: annotation)
      + fixLines(of: annotation)
  }

  /// Where to look besides; the help of an error says so itself.
  private func relatedLines(of annotation: Annotation) -> [StyledText] {
    guard case .lint = annotation.topic, !annotation.related.isEmpty else { return [] }
    let limit = 5
    let places = annotation.related.prefix(limit).map { place in
      place.file == annotation.file
        ? "line \(place.span.start.line)"
        : "\(place.file.terminalSafe()):\(place.span.start.line)"
    }
    let rest = annotation.related.count - places.count
    let all = rest > 0 ? places + ["\(rest) more"] : places
    return [StyledText("\(annotation.margin)see also \(all.listed())", .dim)]
  }

  /// What the lines become, if a program may change them by itself.
  private func fixLines(of annotation: Annotation) -> [StyledText] {
    guard let fix = annotation.fix, fix.applicability == .certain,
      let text = texts[annotation.file], let preview = FixPreview(of: fix, in: text)
    else { return [] }
    return ["\(annotation.margin, .dim)--fix makes it:"] + preview.lines
  }
}

extension Severity {
  /// How its name is shown.
  var style: Style {
    switch self {
    case .error: .boldRed
    case .warning: .yellow
    case .note: .cyan
    }
  }
}

extension Annotation {
  /// What stands before a line that belongs to an excerpt and is none of the file's.
  fileprivate var margin: String {
    String(repeating: " ", count: "\(span.start.line)".count + 1) + "= "
  }
}
