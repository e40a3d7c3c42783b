public import Practice

/// The facts of a file, and everything that is wrong with them.
public struct ExaminedFacts: Hashable, Sendable {
  /// The facts; none when they cannot all be read.
  public var facts: [Fact]
  /// What is wrong, the worst first; empty when nothing is.
  public var problems: [Verification.Problem]

  /// Creates a finding.
  public init(facts: [Fact], problems: [Verification.Problem]) {
    self.facts = facts
    self.problems = problems
  }
}
