/// What is to be improved at a place, one case a cause; the wording of a family of flaws stands beside
/// it in one file.
public protocol Flaw: Hashable, Sendable {
  /// The lint that looks for it.
  var lint: Lint { get }
  /// What is to be improved, in words that stand alone: lower case, no full stop, the text at fault in
  /// quotes.
  var message: String { get }
  /// What to do about it; nil if the message says all.
  var help: String? { get }
  /// How seriously this very flaw is taken if nobody says otherwise; the lint's level as a rule.
  var defaultLevel: LintLevel { get }
}

extension Flaw {
  /// The lint's own level.
  public var defaultLevel: LintLevel { lint.defaultLevel }
}
