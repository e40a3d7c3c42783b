public import StrictYAML

/// A text of a bank as a learner reads it, with the places of its characters in the file.
public struct LintedText: Sendable {
  /// The text on one line.
  public let text: String
  /// Where its value stands.
  public let span: Span
  /// Its words and sentences.
  let words: Words
  private let source: SourceText

  /// Takes a text and the stretch of the file that it was read from.
  init(_ text: String, at span: Span, in source: SourceText, language: TextLanguage) {
    self.text = text
    self.span = span
    self.source = source
    words = Words(text, in: language)
  }

  /// Where a part of the text stands, counted in Unicode scalars from 0; the whole if it cannot be told.
  ///
  /// White space of the text stands for any white space in the file. A text with escapes may not be
  /// found again; all of its parts then stand where the whole does.
  ///
  /// - Complexity: Linear in the length of the text, so that only what is told of should be looked up.
  public func span(of part: Range<Int>) -> Span {
    let places = Self.places(of: text, at: span, in: source)
    guard !part.isEmpty, part.lowerBound >= 0, part.upperBound <= places.count else { return span }
    let last = places[part.upperBound - 1]
    return Span(
      start: places[part.lowerBound], end: Position(line: last.line, column: last.column + 1))
  }

  private static func places(of text: String, at span: Span, in source: SourceText) -> [Position] {
    var wanted = text.unicodeScalars.makeIterator()
    guard var next = wanted.next() else { return [] }
    var places: [Position] = []
    let first = span.start.line + (isBlock(at: span.start, in: source) ? 1 : 0)
    guard first <= span.end.line else { return [] }
    for line in first...span.end.line {
      let isFirst = line == span.start.line
      for (index, scalar) in source.line(line).unicodeScalars.enumerated() {
        let column = index + 1
        if isFirst && column < span.start.column { continue }
        if line == span.end.line && column >= span.end.column { break }
        guard scalar == next else { continue }
        places.append(Position(line: line, column: column))
        guard let following = wanted.next() else { return places }
        next = following
      }
      // The line break, which is a space of the text.
      if next == " ", !places.isEmpty {
        places.append(Position(line: line, column: source.line(line).unicodeScalars.count + 1))
        guard let following = wanted.next() else { return places }
        next = following
      }
    }
    return []
  }

  /// Whether a block starts at a place, whose header is no part of the text.
  private static func isBlock(at start: Position, in source: SourceText) -> Bool {
    let header = source.line(start.line).unicodeScalars.dropFirst(start.column - 1).first
    return header == ">" || header == "|"
  }
}
