extension ItemRule {
  /// The service says `always`, `never` and the like.
  static let absoluteTerm = ItemRule(.absoluteTerm, page: .absoluteTerm) { item, bank in
    guard bank.isEnglish else { return [] }
    return item.findings(in: .service, of: bank) { word, written in
      absoluteTerms.contains(word.text) ? .absoluteTerm(written.lowercased()) : nil
    }
  }

  /// The words of the table (FACTS §4.3) but `all`, `every`, `only` and `must`, which tell facts of a
  /// service far more often than they overstate: `every Monday`, `all of the photos`.
  private static let absoluteTerms: Set = [
    "always", "never", "none", "completely", "totally", "entirely", "impossible",
  ]
}

extension Page {
  static let absoluteTerm = Page(
    why: """
      Few services always or never do anything. Learners who know tests take such a word as a sign of \
      the wrong answer, others stumble over the one exception that they know. Say what happens, how \
      often if that matters. Words like 'all' and 'every' are left alone, as they mostly tell a fact.
      """,
    wrong: .item(
      """
      - id: reading-nurse
        service: A nurse ⟦always⟧ answers the patient's message about her readings.
        answer: near
      """),
    right: .item(
      """
      - id: reading-nurse
        service: A nurse answers every message of the patient about her readings.
        answer: near
      """),
    references: [testwise])
}
