public import StrictYAML

/// A text of a file, with its place.
struct LocatedText: Hashable, Sendable {
  /// The text, without white space around it and without line breaks.
  var text: String
  /// Where its value stands.
  var span: Span

  /// Takes a text as it is.
  init(text: String, span: Span) {
    self.text = text
    self.span = span
  }

  /// Takes the text of a scalar for what it says to people.
  init(_ scalar: Scalar, span: Span) {
    text = scalar.textForPeople
    self.span = span
  }
}

extension Scalar {
  /// What the schema reads: white space around the text is dropped; a line break in it, with the white
  /// space around that, is a space.
  public var textForPeople: String {
    // A plain text is one line by its nature.
    style == .plain ? text : text.onOneLine
  }
}

extension String {
  /// The text on one line, without white space around it.
  fileprivate var onOneLine: String {
    var text = self
    // Almost every text is such a line already, and a look at its bytes tells.
    let isDone = text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return first.isInkOfASCII && last.isInkOfASCII && !bytes.contains(0x0A)
    }
    if isDone { return self }
    return split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return self[startIndex..<startIndex] }
    return Substring(scalars[start...last])
  }
}

extension UInt8 {
  /// Whether it is an ASCII character that leaves a mark.
  fileprivate var isInkOfASCII: Bool { (0x21...0x7E).contains(self) }
}
