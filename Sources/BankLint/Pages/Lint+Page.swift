extension Lint {
  /// What there is to know about it: why it matters, and how it looks wrong and right.
  public var page: Page? { Self.pages[self] }

  /// The pages stand beside the rules; those of lints without a rule of that kind are listed here.
  private static let pages: [Lint: Page] = {
    var pages: [Lint: Page] = [
      .unusedSuppression: .unusedSuppression,
      .badSuppression: .badSuppression,
      .lostItem: .lostItem,
    ]
    for rule in ItemRule.all { pages[rule.lint] = rule.page }
    for rule in SubjectRule.all { pages[rule.lint] = rule.page }
    for rule in BankRule.all + BankRule.cues { pages.merge(rule.pages) { page, _ in page } }
    return pages
  }()

  /// The lints that linting looks for; the others are about comparing with something else.
  static let run: Set<Lint> = Set(
    [.unusedSuppression, .badSuppression] + ItemRule.all.map(\.lint) + SubjectRule.all.map(\.lint)
      + (BankRule.all + BankRule.cues).flatMap(\.pages.keys))
}
