/// Which items there are, and which earlier keys they claim, over all banks.
struct ItemLedger {
  private let inUse: Set<ItemKey>
  private var earlier = EarlierNames<ItemKey>(of: .item)

  /// Takes the items of all banks; only if any of them has an earlier key does it matter.
  init(_ files: some Swift.Sequence<FileDraft>) {
    let claims = files.contains { $0.bank?.items.contains { !$0.aka.isEmpty } ?? false }
    inUse = claims ? Set(files.flatMap(\.itemKeys)) : []
  }

  /// The earlier keys of an item: plain ids are of its own bank.
  mutating func claims(
    of draft: ItemDraft, in bank: Bank.ID, reader: inout ObjectReader
  ) -> [ItemKey] {
    if draft.aka.isEmpty { return [] }
    return earlier.claim(
      draft.aka, reader: &reader, key: { ItemKey(earlier: $0, in: bank) },
      isInUse: inUse.contains)
  }
}

extension FileDraft {
  /// The keys of the items of a bank.
  fileprivate var itemKeys: [ItemKey] {
    guard let bank, let id = subject?.id else { return [] }
    return bank.items.compactMap { item in
      item.id.map { ItemKey(bank: Bank.ID(id.text), item: Item.ID($0.text)) }
    }
  }
}

extension ItemKey {
  /// Reads `bank/item`, or `item` of a bank.
  fileprivate init(earlier text: String, in bank: Bank.ID) {
    let parts = text.split(separator: "/", maxSplits: 1)
    let owner = parts.count == 2 ? parts.first.map { Bank.ID(String($0)) } : nil
    self.init(bank: owner ?? bank, item: Item.ID(String(parts.last ?? "")))
  }
}
