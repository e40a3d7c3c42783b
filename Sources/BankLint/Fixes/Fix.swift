public import StrictYAML

/// Changes to a file after which something is found no more.
public struct Fix: Hashable, Sendable {
  /// Whether a program may apply a fix by itself.
  public enum Applicability: String, Hashable, Sendable {
    /// It is certainly what the author means.
    case certain
    /// It may be something else that the author means.
    case maybe
  }

  /// A stretch of a file, and what is to stand in its place.
  public struct Edit: Hashable, Sendable {
    /// The stretch; an empty one is a place to insert at.
    public var span: Span
    /// What is to stand there.
    public var text: String

    /// Creates an edit.
    public init(span: Span, text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The changes; no two of them overlap.
  public var edits: [Edit]
  /// Whether a program may apply them by itself.
  public var applicability: Applicability

  /// Creates a fix.
  public init(edits: [Edit], applicability: Applicability) {
    self.edits = edits
    self.applicability = applicability
  }
}
