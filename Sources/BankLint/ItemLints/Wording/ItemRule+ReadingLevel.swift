extension ItemRule {
  /// The service is hard to read.
  static let readingLevel = ItemRule(.readingLevel, page: .readingLevel) { item, bank in
    guard bank.isEnglish, let text = item[.service],
      let index = text.words.readabilityIndex, index > highestReadabilityIndex
    else { return [] }
    return [
      item.finding(
        .readingLevel(schoolYear: Int(index.rounded(.up))), at: item.span(of: "service"), in: bank)
    ]
  }

  /// About the last year of school (FACTS §4.3).
  private static let highestReadabilityIndex = 12.0
}

extension Words {
  /// The automated readability index: about the school year in which a text can be read; nil for a text
  /// without words.
  ///
  /// Words of a sentence beyond 20 are not counted here, since long sentences are for `stem-length`:
  /// what makes a text hard by this number is long words.
  ///
  /// 4.71 · letters a word + 0.5 · words a sentence − 21.43. A colon and a semicolon end a sentence here,
  /// as each thought that could stand alone does in the readability formulas: typists, for whom the
  /// index was made, counted what they could see.
  ///
  /// - SeeAlso: Senter & Smith, Automated Readability Index, Aerospace Medical Research Laboratories,
  ///   1967; Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), on colons.
  var readabilityIndex: Double? {
    guard let end = all.last?.range.upperBound else { return nil }
    let letters = all.reduce(0) { sum, word in
      sum + scalars[word.range].count { $0.wordPart == .body }
    }
    let words = Double(all.count)
    let breaks = scalars[..<end].count { $0 == ";" || $0 == ":" }
    let sentences = Double(sentences.count + breaks)
    return 4.71 * Double(letters) / words + 0.5 * min(words / sentences, 20) - 21.43
  }
}

extension Page {
  static let readingLevel = Page(
    why: """
      Long words keep learners from the question, most of all those who read in a \
      second language, and it is not reading that the item is about. The number is the school year \
      that a text of this kind needs; above 12 shorter words help.
      """,
    wrong: .item(
      """
      - id: readings
        ⟦service⟧: >-
          Interdisciplinary telecommunications infrastructure facilitates longitudinal physiological
          measurement interpretation by geographically distributed professionals.
        answer: near
      """),
    right: .item(
      """
      - id: readings
        service: >-
          Interdisciplinary teams in three towns look at the readings that patients send from home and
          tell one another what these mean for each of them.
        answer: near
      """),
    references: [
      itemWriting,
      "Senter & Smith, Automated Readability Index, Aerospace Medical Research Laboratories, 1967",
    ])
}
