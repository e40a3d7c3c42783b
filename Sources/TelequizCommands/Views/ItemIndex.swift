import Practice
import QuestionBank

/// The items of all banks by their keys, retired ones included.
struct ItemIndex {
  /// An item where it stands.
  struct Entry {
    /// The item.
    let item: Item
    /// Its subject.
    let subject: Subject

    /// The concept that it is an example of: its own, if its author named none.
    func concept(key: ItemKey) -> ConceptKey {
      item.concept.map { .concept(subject.id, $0) } ?? .item(key)
    }
  }

  private let entries: [ItemKey: Entry]
  private let subjects: [Subject.ID: Subject]

  /// Looks through the banks of a library; of two items with one key the first counts.
  init(_ library: Library) {
    entries = Dictionary(
      library.banks.flatMap { bank in
        bank.items.map {
          (ItemKey(bank: bank.id, item: $0.id), Entry(item: $0, subject: bank.subject))
        }
      }, uniquingKeysWith: { first, _ in first })
    subjects = Dictionary(
      library.subjects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The item with a key, if a bank has it.
  subscript(key: ItemKey) -> Entry? { entries[key] }

  /// What an item is called on the screen: its service, or its key where no bank has it any more.
  func text(of key: ItemKey) -> String { entries[key]?.item.service ?? key.description }

  /// What a category is called.
  func name(of category: Category.ID, in subject: Subject.ID) -> String {
    subjects[subject]?.category(category)?.name ?? category.text
  }
}
