/// A text value.
public struct Scalar: Sendable {
  /// How a text is written.
  public enum Style: Sendable, Hashable {
    /// Without quotes, on one line.
    case plain
    /// Between `'` and `'`.
    case singleQuoted
    /// Between `"` and `"`.
    case doubleQuoted
    /// After `|`: line breaks are kept.
    case literal
    /// After `>`: line breaks are folded to spaces.
    case folded
  }

  /// The text that the scalar stands for: unquoted, unescaped, folded.
  public var text: String
  /// How it is written.
  public var style: Style

  /// Creates a text value.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
