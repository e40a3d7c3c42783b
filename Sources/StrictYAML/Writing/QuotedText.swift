extension String {
  /// The text on one line: as it is where that is safe, else in quotes.
  func onOneLine(_ place: TextPlace) -> String { isPlain(place) ? self : quoted }

  /// The text in quotes: in single ones only where they save escapes.
  var quoted: String {
    let needsEscapes = unicodeScalars.contains { $0.value < 0x20 }
    if !needsEscapes, unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" }) {
      return "'" + unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }
    return "\"" + unicodeScalars.map(\.escaped).joined() + "\""
  }
}

extension Unicode.Scalar {
  /// The character between double quotes.
  fileprivate var escaped: String {
    switch self {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: String(self)
    }
  }
}
