internal import StrictYAML

/// Lines of text of one indentation that stand below a field where only a block may.
struct TextBelow {
  /// The first of the lines.
  private let first: Int
  private let indent: Int

  /// Takes lines by their numbers; nil if a reader of YAML might take them for anything but one text.
  init?(from first: Int, to last: Int, of text: SourceText) {
    guard first <= last else { return nil }
    let lines = (first...last).map { SourceLine($0, of: text) }
    guard let indent = lines.first?.indent, indent > 0,
      lines.allSatisfy({ $0.indent == indent && $0.ink.isSurelyText })
    else { return nil }
    self.first = first
    self.indent = indent
  }

  /// Takes a line and those below it that are indented as much or more.
  init?(from first: Int, in text: SourceText) {
    let indent = SourceLine(first, of: text).indent
    var last = first
    while last < text.lineCount {
      let next = SourceLine(last + 1, of: text)
      if next.isBlank || next.indent < indent { break }
      last += 1
    }
    self.init(from: first, to: last, of: text)
  }

  /// The change that moves the text behind a field down to these lines, below `>-`.
  func taking(from line: SourceLine) -> Fix.Edit? {
    guard let field = line.field, field.text.isSurelyText, indent >= field.column else {
      return nil
    }
    return Fix.Edit(
      span: field.rest, text: " >-\n\(String(repeating: " ", count: indent))\(field.text)")
  }

  /// The change that writes `>-` behind the field above these lines.
  func opening(in text: SourceText) -> Fix.Edit? {
    let above = text.line(first - 1)
    guard above.last == ":" else { return nil }
    let end = Position(line: first - 1, column: above.unicodeScalars.count + 1)
    return Fix.Edit(span: Span(start: end, end: end), text: " >-")
  }
}
