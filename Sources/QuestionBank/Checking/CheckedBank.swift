internal import StrictYAML

/// A bank with its references looked up.
struct CheckedBank {
  /// The bank; nil if it has no id, or no subject that can be used.
  let bank: Bank?
  /// The items that cannot be asked.
  let skipped: [SkippedItem]

  /// Looks up the references in a bank.
  ///
  /// - Parameters:
  ///   - file: The file of the bank.
  ///   - subject: Its subject; nil if there is none to be had, which has been reported.
  ///   - ledger: The item ids that are in use, and the earlier ones that are claimed.
  init(_ file: inout FileDraft, subject: CheckedSubject?, ledger: inout ItemLedger) {
    var list = DraftList(drafts: file.bank?.items ?? [])
    let written = list.drafts
    _ = Names(of: .item, in: &list, reader: &file.reader)
    let bankID = (file.subject?.id?.text).map { Bank.ID($0) }
    var items: [Item] = []
    items.reserveCapacity(list.drafts.count)
    var askable: Set<Position> = []
    for draft in list.drafts {
      let errorsBefore = file.reader.errorCount
      let earlier = bankID.map { ledger.claims(of: draft, in: $0, reader: &file.reader) } ?? []
      guard let subject, var item = Item(draft, subject: subject, reader: &file.reader),
        file.reader.errorCount == errorsBefore
      else { continue }
      item.aka = earlier
      items.append(item)
      askable.insert(item.position)
    }
    skipped =
      subject == nil
      ? []
      : written.filter { !askable.contains($0.position) }.map {
        SkippedItem(id: ($0.id?.text).map { Item.ID($0) }, position: $0.position)
      }
    guard let bankID, let subject = subject?.subject else {
      bank = nil
      return
    }
    var bank = Bank(
      id: bankID, title: file.subject?.title?.text ?? bankID.text, subject: subject, items: items,
      revision: Revision(hash: 0))
    bank.aka = file.subject?.aka.map { Bank.ID($0.text) } ?? []
    bank.description = file.bank?.description
    bank.license = file.subject?.license
    bank.revision = Revision(of: bank)
    self.bank = bank
  }
}

extension Item {
  /// The item that a draft describes; nil if anything is wrong with it.
  fileprivate init?(_ draft: ItemDraft, subject: CheckedSubject, reader: inout ObjectReader) {
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
