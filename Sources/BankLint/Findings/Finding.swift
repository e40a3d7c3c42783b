public import QuestionBank
public import StrictYAML

/// Something that a lint found, with its place.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable {
    /// In one item.
    case item(ItemFlaw)
    /// In a bank or subject as a whole.
    case bank(BankFlaw)
    /// A way to guess answers.
    case cue(CueFlaw)
    /// In a comment that suppresses lints.
    case suppression(SuppressionFlaw)
    /// What an edit costs those who have practised.
    case loss(LossFlaw)

    /// The flaw, of whatever family.
    public var flaw: any Flaw {
      switch self {
      case .item(let flaw): flaw
      case .bank(let flaw): flaw
      case .cue(let flaw): flaw
      case .suppression(let flaw): flaw
      case .loss(let flaw): flaw
      }
    }
  }

  /// That a comment in the file allows what was found.
  public struct Allowance: Hashable, Sendable {
    /// Why; nil if the comment does not say.
    public var reason: String?

    /// Creates an allowance.
    public init(reason: String?) { self.reason = reason }
  }

  /// The name of the file.
  public var file: String
  /// The place in it: the smallest stretch that shows what is meant.
  public var span: Span
  /// What was found.
  public var kind: Kind
  /// The item that it is about; nil if it is about more than one.
  public var item: Item.ID?
  /// Other places that help to understand: the items that a word gives away, say.
  public var related: [Diagnostic.Related]
  /// How the file can be changed so that it is found no more.
  public var fix: Fix?
  /// Set if a comment allows it, so that nothing is to be said.
  public var allowance: Allowance?

  /// Creates a finding.
  public init(
    file: String, span: Span, kind: Kind, item: Item.ID? = nil,
    related: [Diagnostic.Related] = [], fix: Fix? = nil
  ) {
    self.file = file
    self.span = span
    self.kind = kind
    self.item = item
    self.related = related
    self.fix = fix
  }

  /// The lint that found it.
  public var lint: Lint { kind.flaw.lint }
  /// What was found, in words.
  public var message: String { kind.flaw.message }
  /// What to do about it.
  public var help: String? { kind.flaw.help }
}

extension Finding: Comparable {
  /// Orders by file, line and column; what stands at one place by code and by wording.
  public static func < (first: Self, second: Self) -> Bool {
    if first.file != second.file { return first.file < second.file }
    if first.span.start != second.span.start { return first.span.start < second.span.start }
    if first.lint != second.lint { return first.lint.code < second.lint.code }
    return first.message < second.message
  }
}
