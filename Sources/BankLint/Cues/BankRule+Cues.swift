extension BankRule {
  /// The lints about how answers can be guessed without understanding.
  static let cues: [BankRule] = []
}
