internal import QuestionBank

extension ItemRule {
  /// The rationale does not say why the answer is right.
  ///
  /// Where the subject has a decision rule, feedback shows how it comes out for the item, so that the
  /// rationale need not say so again in the rule's words.
  static let thinRationale = ItemRule(.thinRationale, page: .thinRationale) { item, bank in
    guard let rationale = item[.rationale], let service = item[.service] else { return [] }
    let count = rationale.words.all.count
    let stems = rationale.words.contentStems
    let flaw: ItemFlaw? =
      if count < shortestRationale {
        .shortRationale(words: count)
      } else if stems.jaccard(service.words.contentStems) > mostAlikeToService {
        .echoedRationale
      } else if bank.isEnglish, !bank.definitionStems.isEmpty,
        stems.isDisjoint(with: bank.definitionStems),
        stems.isDisjoint(with: bank.conceptStems(of: item.item))
      {
        .baselessRationale
      } else {
        nil
      }
    let place = rationale.span(of: rationale.words.scalars(ofWords: rationale.words.all.indices))
    return flaw.map { [item.finding($0, at: place, in: bank)] } ?? []
  }

  /// Words of a rationale (FACTS §4.3).
  private static let shortestRationale = 6
  /// The overlap of the stems of rationale and service (FACTS §4.3).
  private static let mostAlikeToService = 0.8
}

extension Page {
  static let thinRationale = Page(
    why: """
      After a miss the rationale is what a learner learns from. One of fewer than 6 words, or one that \
      says the service again, says nothing new. Where the subject has no decision rule to be shown \
      beside it, one without a word of the definitions or the concept leaves it open which of them \
      decided. Name the fact in the service and what follows from it.
      """,
    wrong: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: far
        rationale: ⟦She is far from them⟧.
      """),
    right: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: far
        rationale: Video bridges a distance that they would travel.
      """))
}
