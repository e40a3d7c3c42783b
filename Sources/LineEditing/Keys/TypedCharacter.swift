/// Which characters may be typed or pasted into a line.
enum TypedCharacter {
  /// Whether a character above U+007F may stand in a line.
  ///
  /// What turns the direction of text round or cannot be seen would make the line look other than it
  /// is. The joiners are let through: some scripts and some emoji cannot be written without them.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }
}
