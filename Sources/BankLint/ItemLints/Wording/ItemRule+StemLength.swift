extension ItemRule {
  /// The service is too short to hold a case, or too long to keep in mind.
  static let stemLength = ItemRule(.stemLength, page: .stemLength) { item, bank in
    guard let text = item[.service] else { return [] }
    let words = text.words
    func finding(_ flaw: ItemFlaw, of part: Range<Int>) -> Finding {
      let place = text.span(of: words.scalars(ofWords: part))
      return item.finding(flaw, at: place, in: bank)
    }
    if words.all.count < shortestService {
      return [finding(.shortService(words: words.all.count), of: words.all.indices)]
    }
    if words.all.count > longestService {
      let surplus = longestService..<words.all.count
      return [finding(.longService(words: words.all.count), of: surplus)]
    }
    return words.sentences.filter { $0.count > longestSentence }
      .map { finding(.longSentence(words: $0.count), of: $0) }
  }

  /// Words of a service, and of a sentence of it (FACTS §4.3).
  private static let shortestService = 6
  private static let longestService = 60
  private static let longestSentence = 35
}

extension Words {
  /// The stretch of the text from the first to the last of some words.
  func scalars(ofWords part: Range<Int>) -> Range<Int> {
    guard let first = all[part].first, let last = all[part].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension Page {
  static let stemLength = Page(
    why: """
      In fewer than 6 words there is no room for who does what for whom, so the learner has to guess \
      what is meant. More than 60, or a sentence of more than 35, test patience and memory instead of \
      the rule. Keep what decides and what tempts; drop the rest.
      """,
    wrong: .item(
      """
      - id: short-visit
        service: ⟦A visit by video⟧
        answer: near
      """),
    right: .item(
      """
      - id: short-visit
        service: A visit by video at home
        answer: near
      """),
    references: [itemWriting])
}
