import TerminalText

extension String {
  /// The beginning of the text that surely fits a width at a drawing's font size.
  ///
  /// Nothing here measures a font: each sign counts as wide as it is in any usual sans-serif face.
  ///
  /// - Parameter width: The room, in CSS pixels.
  /// - Returns: The text, or its beginning and an ellipsis.
  func fitting(_ width: Double) -> String {
    let text = terminalSafe()
    guard text.reduce(0, { $0 + $1.widthBound }) > width else { return text }
    var room = width - ("…" as Character).widthBound
    let beginning = text.prefix { character in
      room -= character.widthBound
      return room >= 0
    }
    return beginning + "…"
  }
}

extension Character {
  /// No usual face draws the sign wider than this at 13 pixels.
  fileprivate var widthBound: Double {
    switch self {
    case "i", "l", "j", "t", "f", "r", "I", "'", ".", ",", ":", ";", "|", " ", "(", ")", "-": 5.5
    case "m", "w", "M", "W", "@", "%", "…", "—": 13.5
    case "a"..."z", "0"..."9": 8.5
    case _ where isASCII: 11
    default: max(1, Double(String(self).displayWidth)) * 13.5
    }
  }
}
