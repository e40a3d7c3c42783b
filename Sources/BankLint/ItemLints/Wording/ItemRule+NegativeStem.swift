extension ItemRule {
  /// The service says what is not.
  static let negativeStem = ItemRule(.negativeStem, page: .negativeStem) { item, bank in
    guard bank.isEnglish else { return [] }
    return item.findings(in: .service, of: bank) { word, written in
      negations.contains(word.text) || word.text.hasSuffix("n't") || word.text == "cannot"
        ? .negativeStem(written.lowercased()) : nil
    }
  }

  /// The words of the table (FACTS §4.3).
  private static let negations: Set = ["not", "except", "without", "neither", "unless"]
}

extension Page {
  static let negativeStem = Page(
    why: """
      Readers overlook a small 'not', and whoever does answers another question than the one that was \
      asked. Where the deciding fact is that something is missing, say what is there instead: 'a \
      volunteer' rather than 'somebody without a license'.
      """,
    wrong: .item(
      """
      - id: reading-list
        service: The list goes to a nurse who does ⟦not⟧ know the patient.
        answer: far
      """),
    right: .item(
      """
      - id: reading-list
        service: The list goes to a nurse of another town, and a note stays.
        answer: far
      """),
    references: [itemWriting, testwise])
}
