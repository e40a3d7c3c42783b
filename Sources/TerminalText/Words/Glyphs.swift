/// The signs that lead the eye, or what stands for them in plain text.
public struct Glyphs: Hashable, Sendable {
  /// Before a verdict that says right; empty in plain text, where the word is enough.
  public let right: String
  /// Before a verdict that says wrong; empty in plain text, where the word is enough.
  public let wrong: String
  /// Between things of equal rank on one line.
  public let separator: String
  /// Before what follows from something.
  public let arrow: String
  /// At the end of a prompt.
  public let prompt: String
  /// For what was left out.
  public let ellipsis: String
  /// The full part of a bar; nil: plots are their numbers.
  public let full: String?
  /// The empty part of a bar; nil: plots are their numbers.
  public let empty: String?
  /// A stretch of an interval; nil: plots are their numbers.
  public let stretch: String?
  /// A point on an interval; nil: plots are their numbers.
  public let point: String?

  /// Signs beyond ASCII.
  public static let symbols = Self(
    right: "✓ ", wrong: "✗ ", separator: " · ", arrow: " → ", prompt: "›", ellipsis: "…",
    full: "█", empty: "·", stretch: "━", point: "●")

  /// Words and ASCII only, for screen readers and for terminals that show nothing else.
  public static let words = Self(
    right: "", wrong: "", separator: ", ", arrow: " -> ", prompt: ">", ellipsis: "...",
    full: nil, empty: nil, stretch: nil, point: nil)
}
