// What all texts have in common.
extension Reader {
  /// Makes a value of a text, unless it is too long.
  mutating func scalar(_ text: String, _ style: Scalar.Style, _ span: Span) -> Node {
    let limit = limits.textCharacters
    // There are never more characters than bytes, so most texts need no counting.
    guard text.utf8.count > limit, text.unicodeScalars.count > limit else {
      return Node(.scalar(Scalar(text: text, style: style)), span: span)
    }
    note(.textTooLong(limit: limit), span)
    return Node(.unreadable, span: span)
  }
}
