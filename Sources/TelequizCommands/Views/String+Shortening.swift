extension StringProtocol {
  /// The text with its first letter as a capital.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small.
  var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}

extension String {
  /// The text without line breaks at its end.
  var withoutLineBreaksAtEnd: String {
    String(reversed().drop { $0 == "\n" }.reversed())
  }

  /// The text as it is repeated in a message: cut off when it is long.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }

  /// The first five words, as a name for the text.
  var firstWords: String {
    let words = split(whereSeparator: \.isWhitespace)
    return words.prefix(5).joined(separator: " ").shortened + (words.count > 5 ? " …" : "")
  }

  /// The text without spaces at its ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
