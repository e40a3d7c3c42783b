/// A lint that looks at a bank as a whole, among the banks and subjects around it.
struct BankRule: Sendable {
  /// What it is called.
  let lint: Lint
  /// Finds flaws, each with its place.
  let find: @Sendable (LintedBank, LintedLibrary) -> [Finding]

  /// Creates a lint from how it looks at a bank.
  init(_ lint: Lint, find: @escaping @Sendable (LintedBank, LintedLibrary) -> [Finding]) {
    self.lint = lint
    self.find = find
  }
}
