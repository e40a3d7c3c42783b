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
    let drafts = file.bank?.items ?? []
    let id = (file.subject?.id?.text).map { Bank.ID($0) }
    let items = Self.items(
      drafts, of: id, subject: subject, ledger: &ledger, reader: &file.reader)
    let askable = Set(items.map(\.position))
    skipped =
      subject == nil
      ? []
      : drafts.filter { !askable.contains($0.position) }.map {
        SkippedItem(id: ($0.id?.text).map { Item.ID($0) }, position: $0.position)
      }
    guard let id, let subject = subject?.subject else {
      bank = nil
      return
    }
    var bank = Bank(
      id: id, title: file.subject?.title?.text ?? id.text, subject: subject, items: items,
      revision: Revision(hash: 0))
    bank.aka = file.subject?.aka.map { Bank.ID($0.text) } ?? []
    bank.description = file.bank?.description
    bank.license = file.subject?.license
    bank.revision = Revision(of: bank)
    self.bank = bank
  }

  /// The items in which nothing is wrong.
  private static func items(
    _ drafts: [ItemDraft], of bank: Bank.ID?, subject: CheckedSubject?,
    ledger: inout ItemLedger, reader: inout ObjectReader
  ) -> [Item] {
    var list = DraftList(drafts: drafts)
    _ = Names(of: .item, in: &list, reader: &reader)
    var items: [Item] = []
    items.reserveCapacity(list.drafts.count)
    for draft in list.drafts {
      let errorsBefore = reader.errorCount
      let earlier = bank.map { ledger.claims(of: draft, in: $0, reader: &reader) } ?? []
      guard let subject, var item = Item(draft, subject: subject, reader: &reader),
        reader.errorCount == errorsBefore
      else { continue }
      item.aka = earlier
      items.append(item)
    }
    return items
  }
}
