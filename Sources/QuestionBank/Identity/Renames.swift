/// What is called otherwise now than in earlier facts, by the `aka` of banks.
///
/// Every look-up gives the name of today, or the name itself when nothing was renamed.
public struct Renames: Hashable, Sendable {
  /// Today's subject of an earlier one.
  public var subjects: [Subject.ID: Subject.ID] = [:]
  /// Today's bank of an earlier one.
  public var banks: [Bank.ID: Bank.ID] = [:]
  /// Today's item of an earlier one.
  public var items: [ItemKey: ItemKey] = [:]
  /// Today's concept of an earlier one.
  public var concepts: [ConceptKey: ConceptKey] = [:]
  /// Today's category of an earlier one, by today's subject.
  public var categories: [Subject.ID: [Category.ID: Category.ID]] = [:]

  /// No renames.
  public init() {}

  /// Whether nothing was renamed.
  public var isEmpty: Bool { self == Renames() }

  /// Today's name of a subject.
  public func subject(_ id: Subject.ID) -> Subject.ID { subjects[id] ?? id }

  /// Today's key of an item: itself renamed, or an item of a renamed bank.
  public func item(_ key: ItemKey) -> ItemKey {
    if let item = items[key] { return item }
    guard let bank = banks[key.bank] else { return key }
    let moved = ItemKey(bank: bank, item: key.item)
    return items[moved] ?? moved
  }

  /// Today's key of a concept: itself renamed, one of a renamed subject, or a renamed item that is its
  /// own concept.
  public func concept(_ key: ConceptKey) -> ConceptKey {
    if let concept = concepts[key] { return concept }
    switch key {
    case .item(let item):
      return .item(self.item(item))
    case .concept(let subject, let concept):
      let moved = ConceptKey.concept(self.subject(subject), concept)
      return concepts[moved] ?? moved
    }
  }

  /// Today's name of a category of a subject of today.
  public func category(_ id: Category.ID, of subject: Subject.ID) -> Category.ID {
    categories[subject]?[id] ?? id
  }
}
