import QuestionBank

/// The ids of items, those that are there and those that questions get.
struct ItemNames {
  /// The id of a question's item, and where the item stands if it is there already.
  struct Name {
    var id: Item.ID
    var index: Int?
  }

  private var indices: [String: Int] = [:]
  private var earlier: [String: Int] = [:]
  private var services: [String: Int] = [:]
  /// The items to which keys lead, those of today and those of earlier.
  private var owners: [ItemKey: Item.ID] = [:]
  private let bank: Bank.ID
  /// The ids that questions have of their own, which none is made up to be.
  private let reserved: Set<String>
  /// The lines of the questions that took an id.
  private var lines: [String: Int] = [:]

  /// Takes the ids of items, those that they had, and those that questions have of their own.
  init(_ items: [Item], bank: Bank.ID, questions: [ForeignQuestion]) {
    reserved = Set(questions.compactMap { $0.id.flatMap(Slug.made) })
    self.bank = bank
    for (index, item) in items.enumerated() {
      indices[item.id.text] = index
      services[item.service] = services[item.service] ?? index
      owners[ItemKey(bank: bank, item: item.id)] = item.id
      for key in item.aka {
        owners[key] = item.id
        if key.bank == bank { earlier[key.item.text] = index }
      }
    }
  }

  /// The id of a question's item: the one that it has; else that of an item with its text; else one made
  /// of its title, or of the first words of its text.
  ///
  /// - Throws: `SkipReason` when an earlier question has the id.
  func name(of question: ForeignQuestion, in items: [Item]) throws(SkipReason) -> Name {
    if let id = question.id.flatMap(Slug.made) {
      let index = indices[id] ?? earlier[id]
      let now = index.map { items[$0].id } ?? Item.ID(id)
      if let line = lines[now.text] { throw .duplicateID(id, line: line) }
      return Name(id: now, index: index)
    }
    if let index = question.service.flatMap({ services[$0] }), lines[items[index].id.text] == nil {
      return Name(id: items[index].id, index: index)
    }
    let words = question.service?.split(separator: " ").prefix(5).joined(separator: " ")
    let slug =
      question.title.flatMap { Slug.made(of: $0, length: 40) }
      ?? words.flatMap { Slug.made(of: $0, length: 40) } ?? "item"
    return Name(
      id: Item.ID(
        Slug.unique(slug) {
          indices[$0] != nil || earlier[$0] != nil || lines[$0] != nil || reserved.contains($0)
        }))
  }

  /// Gives an id to the question of a line.
  mutating func take(_ name: Name, line: Int) {
    lines[name.id.text] = line
    owners[ItemKey(bank: bank, item: name.id)] = name.id
  }

  /// Whether an earlier key of an item leads to no other item; it then leads to this one.
  mutating func claim(_ key: ItemKey, for item: Item.ID) -> Bool {
    if let owner = owners[key] { return owner == item }
    owners[key] = item
    return true
  }
}

extension Slug {
  /// The id that a text makes.
  static func made(_ text: String) -> String? { made(of: text) }
}
