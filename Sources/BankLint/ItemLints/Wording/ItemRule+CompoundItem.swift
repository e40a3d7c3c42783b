extension ItemRule {
  /// The service is several in one.
  static let compoundItem = ItemRule(.compoundItem, page: .compoundItem) { item, bank in
    guard let text = item[.service] else { return [] }
    let words = text.words
    var findings: [Finding] = []
    for (first, second) in zip(words.all, words.all.dropFirst())
    where first.text == "and" && second.text == "or"
      && words.scalars[first.range.upperBound..<second.range.lowerBound].elementsEqual(["/"])
    {
      let place = text.span(of: first.range.lowerBound..<second.range.upperBound)
      findings.append(item.finding(.alternatives, at: place, in: bank))
    }
    if words.sentences.count > mostSentences {
      let place = text.span(of: words.scalars(ofWords: words.sentences[mostSentences]))
      findings.append(item.finding(.manySentences(words.sentences.count), at: place, in: bank))
    }
    return findings
  }

  /// Sentences of a service (FACTS §4.3).
  private static let mostSentences = 3
}

extension Page {
  static let compoundItem = Page(
    why: """
      An item is one service. With 'and/or' it is two, which may belong to different categories, and \
      with more than three sentences it is mostly a story. Choose the case that is asked about, or make \
      two items of it.
      """,
    wrong: .item(
      """
      - id: call-or-message
        service: A nurse calls the patient ⟦and/or⟧ writes to her about the readings.
        answer: near
      """),
    right: .item(
      """
      - id: call-and-message
        service: A nurse calls the patient, or writes to her if nobody answers.
        answer: near
      """),
    references: [itemWriting])
}
