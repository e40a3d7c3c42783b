/// How a stretch of text looks: one of the sixteen ANSI colours, or a weight.
///
/// The sixteen are the user's own palette, so they can be read on any background. Style only repeats
/// what the words say.
public enum Style: Hashable, Sendable, CaseIterable {
  /// As the terminal shows text.
  case plain
  /// Heavier.
  case bold
  /// Fainter: what can be skipped.
  case dim
  /// With a line below.
  case underlined
  /// Red: wrong.
  case red
  /// Green: right.
  case green
  /// Yellow: take care.
  case yellow
  /// Blue.
  case blue
  /// Magenta.
  case magenta
  /// Cyan.
  case cyan
  /// Red and heavier.
  case boldRed
  /// Green and heavier.
  case boldGreen

  /// The parameters of the escape sequence that selects the style; nil for plain.
  ///
  /// - SeeAlso: ECMA-48, 8.3.117, Select Graphic Rendition.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .underlined: "4"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    case .blue: "34"
    case .magenta: "35"
    case .cyan: "36"
    case .boldRed: "1;31"
    case .boldGreen: "1;32"
    }
  }
}
