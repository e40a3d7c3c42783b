public import QuestionBank

/// What is to be improved in a bank or a subject as a whole; the wording is in `BankFlaw+Wording.swift`.
public enum BankFlaw: Flaw {
  /// No item cites anything, and there is nothing to cite.
  case noSources(items: Int)
  /// A source has neither a publisher nor an address.
  case untraceableSource(Source.ID)
  /// A source has an address that can be changed on the way.
  case insecureSource(Source.ID)
  /// A source was looked at so many months ago.
  case staleSource(Source.ID, months: Int)
  /// A category is the answer of few items.
  case labelImbalance(Category.ID, items: Int, of: Int)
  /// So many items in a row have one answer.
  case answerRun(Category.ID, length: Int)
  /// So many items in a row go to and fro between two answers.
  case alternation(length: Int)
  /// An item is nearly another one, with the same answer.
  case nearDuplicate(of: ItemKey)
  /// An item is all but another one, with another answer.
  case contradiction(with: ItemKey)
  /// All examples of a concept have one answer.
  case conceptIsLabel(Concept.ID, Category.ID, items: Int)
  /// A concept has few examples.
  case thinConcept(Concept.ID, items: Int)
  /// A category has few examples, or none.
  case thinCategory(Category.ID, items: Int)
  /// All items are of one difficulty.
  case flatDifficulty(Item.Difficulty, items: Int)
  /// Two definitions say nearly the same.
  case overlappingDefinitions(Category.ID, Category.ID)
  /// The name of a category is much longer than that of another one.
  case lopsidedNames(longest: String, shortest: String)
  /// A group of contrasts has one item.
  case loneContrast(ContrastGroup.ID)
  /// All items of a group of contrasts have one answer.
  case oneSidedContrast(ContrastGroup.ID, Category.ID, items: Int)
  /// No item of any bank asks a concept.
  case unaskedConcept(Concept.ID)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .noSources: .noSource
    case .untraceableSource, .insecureSource: .weakSource
    case .staleSource: .staleSource
    case .labelImbalance: .labelImbalance
    case .answerRun, .alternation: .answerPattern
    case .nearDuplicate: .nearDuplicate
    case .contradiction: .contradiction
    case .conceptIsLabel: .conceptIsLabel
    case .thinConcept, .thinCategory: .thinCoverage
    case .flatDifficulty: .flatDifficulty
    case .overlappingDefinitions: .overlappingDefinitions
    case .lopsidedNames: .lopsidedNames
    case .loneContrast: .loneContrast
    case .oneSidedContrast: .oneSidedContrast
    case .unaskedConcept: .unaskedConcept
    }
  }

  /// The lint's own level; a category that no item has for an answer is worth a warning.
  public var defaultLevel: LintLevel {
    if case .thinCategory(_, items: 0) = self { .warn } else { lint.defaultLevel }
  }
}
