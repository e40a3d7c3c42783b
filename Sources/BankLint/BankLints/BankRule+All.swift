extension BankRule {
  /// All lints that look at a bank as a whole, by code; those about cues are in `BankRule+Cues.swift`.
  static let all: [BankRule] = [
    noSource, placeholder, invisibleText, absentFields, labelImbalance, answerPattern, likeness,
    flatDifficulty, contrasts,
  ]
}
