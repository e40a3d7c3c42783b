/// Where a text on one line stands.
public enum TextPlace: Hashable, Sendable {
  /// Behind a key or a `-`, with nothing behind it.
  case alone
  /// Behind a key or a `-`, with a comment behind it.
  case beforeComment
  /// In brackets or braces.
  case inFlow
}

extension String {
  /// Whether the text means itself in every YAML reader when it stands there without quotes.
  ///
  /// Words that a reader with types takes for something else than text (`no`, `null`) do not;
  /// numbers do, as their text is what our schema asks for.
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
      case .beforeComment: if scalar == " " { return false }
      case .inFlow:
        if "[]{},#".unicodeScalars.contains(scalar) || before == ":" && scalar == "?" {
          return false
        }
      }
    }
    return true
  }

  /// Whether YAML 1.1 or 1.2 has a meaning of its own for the text: nothing, true or false.
  private var isTypedWord: Bool {
    let scalars = unicodeScalars
    guard scalars.count <= 5 else { return false }
    switch lowercased() {
    case "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n": return true
    default: return false
    }
  }
}
