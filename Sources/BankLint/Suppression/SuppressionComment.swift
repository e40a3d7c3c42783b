internal import StrictYAML

/// A comment that speaks to the program: `# lint: allow NAME, NAME -- reason`.
struct SuppressionComment {
  /// A word of the comment, with its place.
  struct Word: Hashable {
    /// The word.
    var text: String
    /// Where it stands.
    var span: Span
  }

  /// The comment itself.
  let comment: Comment
  /// What it asks for; nil if there is no word.
  let order: Word?
  /// What it names.
  let names: [Word]
  /// Why; nil if it does not say.
  let reason: String?

  /// Reads a comment; nil if it speaks to people only.
  init?(_ comment: Comment) {
    var rest = Substring(comment.text)[...]
    rest.dropSpaces()
    guard rest.hasPrefix("lint:") else { return nil }
    rest = rest.dropFirst("lint:".count)
    self.comment = comment
    let end = rest.reasonStart
    reason = end.flatMap { mark in
      let text = rest[mark.upperBound...].trimmedOfSpaces
      return text.isEmpty ? nil : String(text)
    }
    let words = rest[..<(end?.lowerBound ?? rest.endIndex)]
      .split { $0 == "," || $0.isWhitespace }
      .map { Word(text: String($0), span: comment.span(of: $0)) }
    order = words.first
    names = Array(words.dropFirst())
  }
}

extension Substring {
  fileprivate mutating func dropSpaces() { self = drop(while: \.isWhitespace) }

  fileprivate var trimmedOfSpaces: Substring {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[start...end]
  }

  /// The mark before the reason: `--` between spaces, or the dash that some editors make of it.
  fileprivate var reasonStart: Range<Index>? {
    var start = startIndex
    while let found = self[start...].firstIndex(where: { $0 == "-" || $0 == "—" }) {
      let length = self[found] == "—" ? 1 : self[found...].hasPrefix("--") ? 2 : 0
      let isFree = found == startIndex || self[index(before: found)].isWhitespace
      if length > 0, isFree { return found..<index(found, offsetBy: length) }
      start = index(after: found)
    }
    return nil
  }
}

extension Comment {
  /// Where a piece of its text stands.
  fileprivate func span(of piece: Substring) -> Span {
    let before = text.unicodeScalars.distance(from: text.startIndex, to: piece.startIndex)
    let start = Position(line: span.start.line, column: span.start.column + 1 + before)
    let length = piece.unicodeScalars.count
    return Span(start: start, end: Position(line: start.line, column: start.column + length))
  }
}
