extension StyledText: ExpressibleByStringInterpolation {
  /// Creates a plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// Creates a text whose parts may have styles: `"\("Right", .green): \(answer)."`.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }

  /// What a literal with styled parts is put together in.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = StyledText()

    /// Starts a text.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a plain part.
    public mutating func appendLiteral(_ literal: String) { text += StyledText(literal) }

    /// Adds a part of one style.
    public mutating func appendInterpolation(_ part: some StringProtocol, _ style: Style = .plain) {
      text += StyledText(part, style)
    }

    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int, _ style: Style = .plain) {
      text += StyledText(String(number), style)
    }

    /// Adds a part that has styles already.
    public mutating func appendInterpolation(_ part: StyledText) { text += part }
  }
}
