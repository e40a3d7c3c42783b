internal import QuestionBank

extension BankRule {
  /// Services that are alike: with one answer they are repeated, with two they contradict each other.
  ///
  /// The services of earlier banks about the same subject count, as learners meet them together.
  static let likeness = BankRule([.nearDuplicate: .nearDuplicate, .contradiction: .contradiction]) {
    bank, library in
    let earlier = library.banks(before: bank).flatMap { other in other.asked.map { (other, $0) } }
    let all = earlier + bank.asked.map { (bank, $0) }
    var similar = SimilarSets(
      all.map { $0.1[.service]?.words.contentStems ?? [] }, threshold: duplicateOverlap)
    return all.indices.compactMap { index -> Finding? in
      let matches = similar.insert(index)
      guard index >= earlier.count else { return nil }
      let (_, item) = all[index]
      for match in matches {
        let (otherBank, other) = all[match.index]
        let key = ItemKey(bank: otherBank.bank.id, item: other.item.id)
        guard let flaw = item.item.flaw(beside: other.item, key: key, overlap: match.overlap) else {
          continue
        }
        return bank.finding(
          flaw, at: item.span(of: "service"), item: item.item.id,
          related: [.init(file: otherBank.file.name, span: other.span(of: "service"))])
      }
      return nil
    }
  }

  /// The overlap of the stems of two services with one answer (FACTS §4.3).
  private static let duplicateOverlap = 0.7
  /// The same of two with different answers, which may well differ in one word (FACTS §4.3).
  fileprivate static let contradictionOverlap = 0.9
}

extension LintedLibrary {
  /// The banks about the same subject as a bank, up to that bank.
  fileprivate func banks(before bank: LintedBank) -> ArraySlice<LintedBank> {
    let siblings = siblings(of: bank)
    let end = siblings.firstIndex { $0.bank.id == bank.bank.id } ?? siblings.endIndex
    return siblings[..<end]
  }
}

extension Item {
  /// What is to be said of an item beside one that is like it.
  ///
  /// Items of one contrast group are alike on purpose, unless they have the same answer for the same
  /// reason.
  fileprivate func flaw(beside other: Item, key: ItemKey, overlap: Double) -> BankFlaw? {
    let areContrasted = contrast != nil && contrast == other.contrast
    if answer == other.answer {
      return areContrasted && fails != other.fails ? nil : .nearDuplicate(of: key)
    }
    return areContrasted || overlap < BankRule.contradictionOverlap
      ? nil : .contradiction(with: key)
  }
}

extension Page {
  static let nearDuplicate = Page(
    why: """
      Two items in nearly the same words are one item with two ids: the second is answered from memory \
      of the first, counts as a fresh example, and tells nothing. Endings and small words make no \
      difference here. Change the situation, or retire one.
      """,
    wrong: .file(
      alike("⟦A nurse of the clinic calls patients at home about their readings.⟧", "near")),
    right: .file(
      alike("A nurse of the clinic calls relatives about a lost pair of glasses.", "near")))

  static let contradiction = Page(
    why: """
      One service with two answers teaches that the answers are a matter of luck. If the two differ in \
      a small word on purpose, say so by the same 'contrast'; if not, one answer is wrong.
      """,
    wrong: .file(
      alike("⟦A nurse of the clinic calls patients at home about their readings.⟧", "far")),
    right: .file(
      alike("A nurse of the clinic calls patients at home about their unpaid readings.", "far")))

  private static func alike(_ service: String, _ answer: String) -> String {
    """
    format: 1
    id: visits
    title: Visits
    categories: [{id: near}, {id: far}]
    items:
      - id: first-call
        service: A clinic nurse calls the patients at home about their readings.
        answer: near
      - id: second-call
        service: \(service)
        answer: \(answer)
    """
  }
}
