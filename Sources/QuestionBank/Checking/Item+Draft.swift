extension Item {
  /// The item that a draft describes; nil if anything is wrong with it.
  init?(_ draft: ItemDraft, subject: CheckedSubject, reader: inout ObjectReader) {
    let answer: Category.ID? = draft.answer.flatMap {
      subject.categories.resolve($0, reader: &reader)
    }
    let fails: Criterion.ID? = draft.fails.flatMap { subject.criteria.resolve($0, reader: &reader) }
    let concept: Concept.ID? = draft.concept.flatMap {
      subject.concepts.resolve($0, reader: &reader)
    }
    let citations = draft.citations.compactMap { citation -> Citation? in
      let source: Source.ID? = citation.id.flatMap {
        subject.sources.resolve($0, reader: &reader)
      }
      return source.map { Citation(source: $0, locator: citation.locator) }
    }
    let isResolved =
      (fails != nil) == (draft.fails != nil) && (concept != nil) == (draft.concept != nil)
      && citations.count == draft.citations.count
    // Of a broken item `fails` may be what could not be read.
    let isRuleClear = isResolved && !(draft.isBroken && fails == nil)
    if let answer, let place = draft.answer, isRuleClear,
      let rule = subject.rule.category(failing: fails), rule != answer
    {
      reader.report(
        .answerMismatch(answer: answer, rule: rule, failing: fails), at: place.span)
    }
    guard let id = draft.id, let service = draft.service, let answer, isResolved, !draft.isBroken
    else { return nil }
    self.init(id: Item.ID(id.text), service: service, answer: answer, position: draft.position)
    self.fails = fails
    self.concept = concept
    sources = citations
    rationale = draft.rationale
    hint = draft.hint
    contrast = draft.contrast.map { ContrastGroup.ID($0) }
    difficulty = draft.difficulty
    tags = draft.tags
    contested = draft.contested
    retired = draft.retired
  }
}
