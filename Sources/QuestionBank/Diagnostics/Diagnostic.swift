public import StrictYAML

/// Something that is wrong with a bank file, with its place.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Level: String, Hashable, Sendable {
    /// Everything can be used; something looks like an oversight.
    case warning
    /// What the place belongs to cannot be used.
    case error
  }

  /// Another place that helps to understand: the first of two equal ids, say.
  public struct Related: Hashable, Sendable {
    /// The name of the file.
    public var file: String
    /// The place in it.
    public var span: Span

    /// Creates a place.
    public init(file: String, span: Span) {
      self.file = file
      self.span = span
    }
  }

  /// The name of the file.
  public var file: String
  /// The place in it.
  public var span: Span
  /// What is wrong.
  public var kind: Kind
  /// Another place that helps to understand.
  public var related: Related?
  /// What was probably meant.
  public var suggestion: String?

  /// Creates a diagnostic.
  public init(
    file: String, span: Span, kind: Kind, related: Related? = nil, suggestion: String? = nil
  ) {
    self.file = file
    self.span = span
    self.kind = kind
    self.related = related
    self.suggestion = suggestion
  }

  /// How bad it is.
  public var level: Level { kind.level }
}

extension Diagnostic: Comparable {
  /// Orders by file, line and column; what stands at one place by name and by wording.
  public static func < (first: Self, second: Self) -> Bool {
    if first.file != second.file { return first.file < second.file }
    if first.span.start != second.span.start { return first.span.start < second.span.start }
    if first.kind.name != second.kind.name { return first.kind.name < second.kind.name }
    return first.message < second.message
  }
}
