internal import QuestionBank
internal import StrictYAML

/// A line of a file that cannot be read as it stands.
struct SourceLine {
  private let number: Int
  private let scalars: [Unicode.Scalar]

  /// Takes a line by its number, counted from 1.
  init(_ number: Int, of text: SourceText) {
    self.number = number
    scalars = Array(text.line(number).unicodeScalars)
  }

  /// Whether there is nothing on it but white space.
  var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

  /// How many plain spaces it starts with.
  var indent: Int { scalars.prefix { $0 == " " }.count }

  /// The text without white space at its ends.
  var ink: String { text(scalars[...]) }

  /// Whether something is written before a column.
  func hasInk(before column: Int) -> Bool {
    scalars.prefix(column - 1).contains { !$0.properties.isWhitespace }
  }

  /// The place of the bracket that closes a list, if only spaces stand between a place and it; else the
  /// place itself.
  func closer(from place: Position) -> Position {
    let rest = scalars.dropFirst(place.column - 1)
    let spaces = rest.prefix { $0 == " " }.count
    let isCloser = rest.dropFirst(spaces).first.map { $0 == "]" || $0 == "}" } ?? false
    return Position(line: place.line, column: place.column + (isCloser ? spaces : 0))
  }

  /// The stretch from a column to the end of the line.
  func span(from column: Int) -> Span {
    Span(
      start: Position(line: number, column: column),
      end: Position(line: number, column: scalars.count + 1))
  }

  /// The change that puts plain spaces for the no-break spaces of the indentation, which look the same;
  /// nil if there are others.
  var plainIndentation: Fix.Edit? {
    let indentation = scalars.prefix { $0.properties.isWhitespace }
    guard indentation.allSatisfy({ $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }) else {
      return nil
    }
    let start = Position(line: number, column: 1)
    let end = Position(line: number, column: indentation.count + 1)
    return Fix.Edit(
      span: Span(start: start, end: end),
      text: String(repeating: " ", count: indentation.count))
  }

  /// A field with a text without quotes behind its name.
  struct Field {
    /// The column of the name, from 1.
    let column: Int
    /// The stretch from the colon to the end of the line.
    let rest: Span
    /// The text behind the colon.
    let text: String
  }

  /// The field that the line is; nil if it is anything else.
  var field: Field? {
    var start = indent
    if scalars.dropFirst(start).starts(with: ["-", " "]) {
      start += 1 + scalars.dropFirst(start + 1).prefix { $0 == " " }.count
    }
    let name = scalars.dropFirst(start).prefix { $0 != ":" }
    let colon = start + name.count
    guard !name.isEmpty, name.allSatisfy({ "a"..."z" ~= $0 || "0"..."9" ~= $0 || $0 == "-" }),
      scalars.dropFirst(colon).starts(with: [":", " "])
    else { return nil }
    let behind = text(scalars[(colon + 1)...])
    return Field(column: start + 1, rest: span(from: colon + 2), text: behind)
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[first...last])
    return String(view)
  }
}

extension SourceLine.Field {
  /// The change that puts the text below `>-` on a line of its own, where nothing in it means anything but
  /// itself; nil if some of it may have been meant otherwise.
  var asBlock: Fix.Edit? {
    guard text.isSurelyText else { return nil }
    let indent = String(repeating: " ", count: column + 1)
    return Fix.Edit(span: rest, text: " >-\n\(indent)\(text)")
  }
}

extension String {
  /// Whether all of it is surely text: no quote or bracket begins it, nothing in it looks like a comment,
  /// and no second field hides in it.
  var isSurelyText: Bool {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first, !"\"'[]{}|>&*!#-?,".unicodeScalars.contains(first) else {
      return false
    }
    for index in scalars.indices.dropFirst() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalars[index] == "#", scalars[index - 1].properties.isWhitespace {
        // `#1` is a number; what stands behind `# ` is a comment, or `#todo` a mark.
        guard let next, "0"..."9" ~= next else { return false }
      }
      if scalars[index] == ":", next.map(\.properties.isWhitespace) ?? true {
        let word = scalars[..<index].reversed().prefix { !$0.properties.isWhitespace }
        let name = word.reversed().map { String($0) }.joined().lowercased()
        if ObjectKind.allCases.contains(where: { ObjectLayout(of: $0)[name] != nil }) {
          return false
        }
      }
      if scalars[index] == "\t" { return false }
    }
    return true
  }
}
