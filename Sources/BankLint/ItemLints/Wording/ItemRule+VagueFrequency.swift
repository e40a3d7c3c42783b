extension ItemRule {
  /// The service says `usually`, `often` and the like.
  ///
  /// What somebody says, asks or allows may well be open: it is a fact that it is said.
  static let vagueFrequency = ItemRule(.vagueFrequency, page: .vagueFrequency) { item, bank in
    guard bank.isEnglish, let words = item[.service]?.words else { return [] }
    return item.findings(in: .service, of: bank) { word, written in
      guard vagueTerms.contains(word.text) else { return nil }
      // `How often` asks, and the month has a capital.
      if words.all.last(where: { $0.range.upperBound <= word.range.lowerBound })?.text == "how" {
        return nil
      }
      if word.text == "may" || word.text == "might", written == "May" || words.isReported(word) {
        return nil
      }
      return .vagueFrequency(written.lowercased())
    }
  }

  /// The words of the table (FACTS §4.3).
  private static let vagueTerms: Set = [
    "usually", "often", "sometimes", "rarely", "generally", "frequently", "may", "might",
  ]
}

extension Words {
  /// Whether a word stands in what somebody says, asks or allows: behind such a verb, or a word that
  /// starts a question, in its sentence.
  fileprivate func isReported(_ word: Word) -> Bool {
    let sentence =
      sentences.first { all[$0].last.map { $0.range.lowerBound >= word.range.lowerBound } ?? false }
      ?? 0..<0
    return all[sentence].prefix { $0.range.lowerBound < word.range.lowerBound }
      .contains { Self.reporting.contains($0.stem) || Self.reporting.contains($0.text) }
  }

  private static let reporting: Set = [
    "advis", "allow", "ask", "asks", "decid", "explain", "learn", "say", "says", "said", "show",
    "tell", "told",
    "warn",
    "how", "if", "what", "when", "where", "whether", "which", "who", "why",
  ]
}

extension Page {
  static let vagueFrequency = Page(
    why: """
      'Often' is once a week to one reader and every day to another, and 'may' leaves open whether the \
      deciding fact is there at all. Then the learner is right by one reading and wrong by another. Say \
      what happens in this one case.
      """,
    wrong: .item(
      """
      - id: reading-nurse
        service: A nurse ⟦sometimes⟧ calls the patient about her readings.
        answer: near
      """),
    right: .item(
      """
      - id: reading-nurse
        service: In May a nurse calls the patient twice about her readings.
        answer: near
      """),
    references: [
      "NBME Item-Writing Guide, National Board of Medical Examiners, 2020, chapter 3: irrelevant "
        + "difficulty, vague frequency terms"
    ])
}
