/// A change to a text: what stands in a stretch of it gives way to something else.
public struct TextEdit: Hashable, Sendable {
  /// The stretch; an empty one is a place to insert at.
  public var span: Span
  /// What stands there afterwards.
  public var replacement: String

  /// Creates a change.
  public init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// Why changes to a text cannot be made together.
public enum TextEditFailure: Error, Hashable, Sendable {
  /// A stretch ends before it begins or reaches out of the text.
  case outside(Span)
  /// Two stretches share a character, or two insertions stand at one place, so that their order is
  /// unknown.
  case overlap(Span, Span)
}

extension SourceText {
  /// The text with changes made in it; line ends stay as they are, a byte-order mark is left out.
  ///
  /// The changes may come in any order; their places are those of this text. Throws `TextEditFailure` when
  /// they cannot be made together.
  public func applying(_ edits: [TextEdit]) throws(TextEditFailure) -> String {
    var result: [UInt8] = []
    var copied = 0
    var last: Span?
    let sorted = edits.sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    for edit in sorted {
      let span = edit.span
      guard span.start <= span.end, let start = offset(of: span.start),
        let end = offset(of: span.end)
      else { throw .outside(span) }
      if let last, span.start < last.end || span == last { throw .overlap(last, span) }
      result += bytes[copied..<start]
      result += edit.replacement.utf8
      copied = end
      last = span
    }
    result += bytes[copied...]
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands in a stretch of the text, with its line ends; nil if it is no stretch of it.
  public func text(in span: Span) -> String? {
    guard span.start <= span.end, let start = offset(of: span.start), let end = offset(of: span.end)
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The offset of a place among the bytes; the end of a line is a place of it, and the line after the
  /// last has one.
  private func offset(of place: Position) -> Int? {
    guard place.line >= 1, place.column >= 1 else { return nil }
    guard place.line <= lines.count else {
      return place == Position(line: lines.count + 1, column: 1) ? bytes.count : nil
    }
    let line = lines[place.line - 1]
    var offset = line.start
    for _ in 1..<place.column {
      guard offset < line.end else { return nil }
      offset += 1
      while offset < line.end, bytes[offset].isContinuation { offset += 1 }
    }
    return offset
  }
}
