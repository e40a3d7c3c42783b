/// Where a text on one line stands.
public enum TextPlace: Hashable, Sendable {
  /// Behind a key or a `-`, with nothing behind it.
  case alone
  /// Behind a key or a `-`, with a comment behind it.
  case beforeComment
  /// Behind a key or a `-`, with a comment such as `#1` behind it, which the profile takes for lost text.
  case beforeGluedComment
  /// In brackets or braces.
  case inFlow
}

extension String {
  /// Whether the text means itself in every YAML reader when it stands there without quotes.
  ///
  /// Words and numbers that a reader with types takes for something else than text (`no`, `2014`) do not.
  public func isPlain(_ place: TextPlace) -> Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !isTypedWord else { return false }
    if first.isASCII, UInt8(ascii: first).isIndicator { return false }
    if first.properties.isWhitespace || last.properties.isWhitespace || last == ":" { return false }
    if hasPrefix("...") { return false }
    var before: Unicode.Scalar = "x"
    for scalar in scalars {
      defer { before = scalar }
      if scalar.value < 0x20 || before == ":" && scalar == " " || before == " " && scalar == "#" {
        return false
      }
      switch place {
      case .alone: break
      case .beforeGluedComment: return false
      case .beforeComment: if scalar == " " { return false }
      case .inFlow:
        // PyYAML ends a text at any `?` in brackets.
        if "[]{},#?".unicodeScalars.contains(scalar) { return false }
      }
    }
    return true
  }

  /// Whether YAML 1.1 or 1.2 has a meaning of its own for the text: nothing, true, false, a number, a
  /// time.
  private var isTypedWord: Bool {
    switch utf8.count <= 5 ? lowercased() : "" {
    case "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<": return true
    case ".inf", "+.inf", "-.inf", ".nan": return true
    default: break
    }
    let rest = utf8.first == UInt8(ascii: "+") ? utf8.dropFirst() : utf8[...]
    guard let first = rest.first(where: { $0 != .period }), first.isDigit else { return false }
    return utf8.allSatisfy {
      $0.isDigit || "+-_.:aAbBcCdDeEfFoOtTxXzZ".utf8.contains($0)
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
