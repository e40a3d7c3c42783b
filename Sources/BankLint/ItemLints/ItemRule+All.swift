extension ItemRule {
  /// All lints that look at one item at a time, by code.
  static let all: [ItemRule] = [
    answerLeak, hintLeak, thinRationale, absoluteTerm, vagueFrequency, negativeStem, stemLength,
    readingLevel, abbreviation, compoundItem, placeholder, identifiable, invisibleText,
    otherCategory,
  ]
}
