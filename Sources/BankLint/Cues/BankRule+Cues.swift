extension BankRule {
  /// The lints about how answers can be guessed without understanding.
  static let cues: [BankRule] = [
    // Together, as they read the same words.
    BankRule([
      .cueWord: .cueWord, .predictableLabels: .predictableLabels, .lengthCue: .lengthCue,
      .formatCue: .formatCue,
    ]) { bank, _ in
      let surface = BankSurface(bank)
      guard surface.categories.count > 1 else { return [] }
      let words = surface.wordFindings(in: bank)
      return words + surface.lengthFindings(in: bank)
        + surface.formFindings(in: bank, known: Set(words.flatMap(\.cueWords)))
    }
  ]
}

extension Finding {
  /// The words that it says give the answer away.
  fileprivate var cueWords: [String] {
    if case .cue(.cueWord(let cue, _)) = kind { cue.words } else { [] }
  }
}
