/// One lint or several that look at a bank as a whole, among the banks and subjects around it.
struct BankRule: Sendable {
  /// What they are called, with what `explain` says of them.
  let pages: [Lint: Page]
  /// Finds flaws, each with its place; those of lints that nobody asked for are dropped later.
  let find: @Sendable (LintedBank, LintedLibrary) -> [Finding]

  /// Creates a lint from how it looks at a bank.
  init(
    _ lint: Lint, page: Page, find: @escaping @Sendable (LintedBank, LintedLibrary) -> [Finding]
  ) {
    self.init([lint: page], find: find)
  }

  /// Creates lints that share what they find out.
  init(
    _ pages: [Lint: Page], find: @escaping @Sendable (LintedBank, LintedLibrary) -> [Finding]
  ) {
    self.pages = pages
    self.find = find
  }
}

/// A lint that looks at a subject, whether it has a file of its own or a bank declares it.
struct SubjectRule: Sendable {
  /// What it is called.
  let lint: Lint
  /// What `explain` says of it.
  let page: Page
  /// Finds flaws, each with its place in the subject's file.
  let find: @Sendable (LintedSubject, LintedLibrary) -> [Finding]

  /// Creates a lint from how it looks at a subject.
  init(
    _ lint: Lint, page: Page,
    find: @escaping @Sendable (LintedSubject, LintedLibrary) -> [Finding]
  ) {
    self.lint = lint
    self.page = page
    self.find = find
  }
}
