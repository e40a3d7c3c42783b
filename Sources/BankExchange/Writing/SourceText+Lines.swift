public import StrictYAML

extension SourceText {
  /// Adds lines below a line; the last line of a file may lack its end.
  func insertion(of lines: String, below line: Int) -> TextEdit {
    let place = Position(line: line + 1, column: 1)
    if line < lineCount || endsWithLineBreak {
      return TextEdit(Span(start: place, end: place), lines.inLineEnds(of: self))
    }
    let end = Position(line: line, column: self.line(line).unicodeScalars.count + 1)
    let text = "\n" + String(lines.dropLast())
    return TextEdit(Span(start: end, end: end), text.inLineEnds(of: self))
  }

  private var endsWithLineBreak: Bool {
    let end = Position(line: lineCount, column: line(lineCount).unicodeScalars.count + 1)
    let after = Position(line: lineCount + 1, column: 1)
    return text(in: Span(start: end, end: after))?.isEmpty == false
  }

  /// Whether the lines end with CRLF.
  fileprivate var hasReturns: Bool {
    let end = Position(line: 1, column: line(1).unicodeScalars.count + 1)
    return text(in: Span(start: end, end: Position(line: 2, column: 1)))?.unicodeScalars.first
      == "\r"
  }

  /// The column of the `-` in front of an element of a list.
  func dashColumn(of element: Node) -> Int {
    for number in stride(from: element.span.start.line, through: 1, by: -1) {
      let scalars = line(number).unicodeScalars
      if let index = scalars.firstIndex(where: { $0 != " " }), scalars[index] == "-" {
        return scalars.distance(from: scalars.startIndex, to: index) + 1
      }
    }
    return 1
  }

  /// Whether a line is a comment that stands further in than a column.
  func isComment(_ number: Int, indentedBeyond column: Int) -> Bool {
    let scalars = line(number).unicodeScalars
    guard let index = scalars.firstIndex(where: { $0 != " " }) else { return false }
    return scalars[index] == "#"
      && scalars.distance(from: scalars.startIndex, to: index) + 1 > column
  }
}

extension String {
  /// The text with the line ends of a file.
  func inLineEnds(of text: SourceText) -> String {
    text.hasReturns
      ? unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\r\n" : String($1) } : self
  }
}

extension Document {
  /// The texts of all comments, in alphabetical order.
  public var commentTexts: [String] { (comments + root.allComments).map(\.text).sorted() }
}
