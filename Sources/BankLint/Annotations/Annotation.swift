public import QuestionBank
public import StrictYAML

/// Something that a file is told, be it an error of reading or what a lint found.
public struct Annotation: Hashable, Sendable {
  /// What it is about.
  public var topic: Topic
  /// How bad it is.
  public var severity: Severity
  /// The name of the file.
  public var file: String
  /// The place in it.
  public var span: Span
  /// What is to be said, in words that stand alone.
  public var message: String
  /// What to do about it; nil if the message says all.
  public var help: String?
  /// The item that it is about; nil if it is about none, or about several.
  public var item: Item.ID?
  /// Other places that help to understand.
  public var related: [Diagnostic.Related]
  /// How the file can be changed so that it need not be said any more.
  public var fix: Fix?
  /// Set if a comment in the file allows it, so that people need not be told.
  public var allowance: Finding.Allowance?

  /// Takes an error of reading, with the file that it is about.
  public init(_ diagnostic: Diagnostic, in file: LintedFile?) {
    topic = .error(diagnostic.kind.diagnosticName)
    severity = diagnostic.level == .error ? .error : .warning
    self.file = diagnostic.file
    span = diagnostic.span
    message = diagnostic.message
    help = diagnostic.help
    item = file?.item(at: diagnostic.span.start)
    related = diagnostic.related.map { [$0] } ?? []
    fix = file.flatMap { diagnostic.fix(in: $0) }
  }

  /// Takes what a lint found; nil if nothing is to be said at that level.
  public init?(_ finding: Finding, level: LintLevel) {
    guard let severity = level.severity else { return nil }
    topic = .lint(finding.lint)
    self.severity = severity
    file = finding.file
    span = finding.span
    message = finding.message
    help = finding.help
    item = finding.item
    related = finding.related
    fix = finding.fix
    allowance = finding.allowance
  }
}

extension Annotation: Comparable {
  /// Orders by file, line and column; what stands at one place by code, name and wording.
  public static func < (first: Self, second: Self) -> Bool {
    if first.file != second.file { return first.file < second.file }
    if first.span.start != second.span.start { return first.span.start < second.span.start }
    if first.topic != second.topic {
      return (first.topic.code, first.topic.name) < (second.topic.code, second.topic.name)
    }
    return first.message < second.message
  }
}
