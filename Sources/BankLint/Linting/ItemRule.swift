internal import QuestionBank
internal import StrictYAML

/// A lint that looks at one item at a time.
struct ItemRule: Sendable {
  /// What it is called.
  let lint: Lint
  /// What `explain` says of it.
  let page: Page
  /// Finds flaws, each with its place.
  let find: @Sendable (LintedItem, LintedBank) -> [Finding]

  /// Creates a lint from how it looks at an item.
  init(
    _ lint: Lint, page: Page, find: @escaping @Sendable (LintedItem, LintedBank) -> [Finding]
  ) {
    self.lint = lint
    self.page = page
    self.find = find
  }
}

extension LintedItem {
  /// A finding about this item.
  func finding(
    _ flaw: ItemFlaw, at place: Span, in bank: LintedBank, fix: Fix? = nil
  ) -> Finding {
    Finding(file: bank.file.name, span: place, kind: .item(flaw), item: item.id, fix: fix)
  }
}
