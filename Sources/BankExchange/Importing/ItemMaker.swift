import QuestionBank

/// Makes items of foreign questions.
struct ItemMaker {
  /// The subject that the items are of.
  let subject: Subject
  /// The bank that they stand in.
  let bank: Bank.ID
  /// The criterion that fails in questions that do not say which, where several may.
  let fails: Criterion.ID?
  /// The words that name categories.
  let words: CategoryWords

  init(subject: Subject, bank: Bank.ID, fails: Criterion.ID?) {
    self.subject = subject
    self.bank = bank
    self.fails = fails
    words = CategoryWords(subject)
  }

  /// The item of a question; `old` is the item as it was.
  ///
  /// - Throws: `SkipReason` when the question makes no item of the subject.
  func item(
    id: Item.ID, from question: ForeignQuestion, old: Item?, losses: inout [Loss]
  ) throws(SkipReason) -> Item {
    guard let service = question.service ?? old?.service else { throw .noText }
    let answer = try answer(of: question) ?? old?.answer
    guard let answer else { throw .noAnswer }
    var item = old ?? Item(id: id, service: service, answer: answer)
    item.service = service
    item.answer = answer
    item.fails = try criterion(question, answer, old: old, losses: &losses)
    item.rationale = question.rationale ?? item.rationale
    item.hint = question.hint ?? item.hint
    item.contested = question.contested ?? item.contested
    item.retired = question.retired ?? item.retired
    takeReferences(of: question, to: &item, losses: &losses)
    try checkLengths(item)
    return item
  }

  private func answer(of question: ForeignQuestion) throws(SkipReason) -> Category.ID? {
    for option in question.options {
      if question.isTrueOrFalse, !words.contains(option) { throw .noTrueAndFalse }
      _ = try words.category(option)
    }
    guard let answer = question.answer else { return nil }
    return try words.category(answer)
  }

  /// The criterion that fails: the one that the question names, or that the item had, or the only one
  /// that leads to the answer.
  private func criterion(
    _ question: ForeignQuestion, _ answer: Category.ID, old: Item?, losses: inout [Loss]
  ) throws(SkipReason) -> Criterion.ID? {
    if let name = question.fails {
      let named = subject.decision.first { $0.id.text == name.lowercased() }
      if let named, named.ifNo == answer { return named.id }
      losses.append(
        named.map { .disagreeingCriterion($0.id, answer: answer) } ?? .unknown(.fails, name))
    }
    if let old, old.answer == answer { return old.fails }
    guard let last = subject.decision.last, last.ifYes != answer else { return nil }
    let criteria = subject.decision.filter { $0.ifNo == answer }.map(\.id)
    if let fails, criteria.contains(fails) { return fails }
    guard let only = criteria.first else { throw .unreachable(answer: answer) }
    if criteria.count > 1 { throw .undecided(answer: answer, criteria: criteria) }
    return only
  }

  private func checkLengths(_ item: Item) throws(SkipReason) {
    let limit = 4_000
    let texts: [(ItemPart, String?)] = [
      (.service, item.service), (.rationale, item.rationale), (.hint, item.hint),
      (.contested, item.contested), (.retired, item.retired),
    ]
    let lists =
      item.tags.map { (ItemPart.tags, $0 as String?) }
      + item.sources.map { (ItemPart.locators, $0.locator) }
    for (part, text) in texts + lists where (text?.unicodeScalars.count ?? 0) > limit {
      throw .textTooLong(part, limit: limit)
    }
  }
}
