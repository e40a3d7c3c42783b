import QuestionBank

extension ItemMaker {
  /// Takes what a question says besides its texts, as far as the subject knows it.
  func takeReferences(of question: ForeignQuestion, to item: inout Item, losses: inout [Loss]) {
    if let name = question.concept {
      let concept = subject.concepts.first { $0.id.text == name || $0.name.isSame(as: name) }
      if let concept { item.concept = concept.id } else { losses.append(.unknown(.concept, name)) }
    }
    if let name = question.contrast {
      if let slug = Slug.made(of: name) {
        item.contrast = .init(slug)
      } else {
        losses.append(.unknown(.contrast, name))
      }
    }
    if let text = question.difficulty {
      if let difficulty = Item.Difficulty(foreign: text) {
        item.difficulty = difficulty
      } else {
        losses.append(.unknown(.difficulty, text))
      }
    }
    let tags = question.tags.withoutRepetitions
    if !tags.isEmpty { item.tags = tags }
    takeSources(question.sources, to: &item, losses: &losses)
    takeEarlierIDs(question.aka, to: &item, losses: &losses)
  }

  private func takeSources(_ texts: [String], to item: inout Item, losses: inout [Loss]) {
    var citations: [Item.Citation] = []
    for text in texts {
      let foreign = ForeignCitation(text)
      let known = subject.sources.first {
        $0.id.text == foreign.source || $0.title.isSame(as: foreign.source)
      }
      guard let known else {
        losses.append(.unknown(.sources, foreign.source))
        continue
      }
      // What says no place in a source keeps the place that is known.
      let place =
        foreign.locator ?? item.sources.first { $0.source == known.id }?.locator
      citations.append(Item.Citation(source: known.id, locator: place))
    }
    if !citations.isEmpty { item.sources = citations.withoutRepetitions }
  }

  private func takeEarlierIDs(_ texts: [String], to item: inout Item, losses: inout [Loss]) {
    var keys: [ItemKey] = []
    for text in texts {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(parts.count), parts.allSatisfy(Slug.isSlug), let last = parts.last
      else {
        losses.append(.unknown(.aka, text))
        continue
      }
      let key = ItemKey(
        bank: parts.count == 2 ? Bank.ID(parts[0]) : bank, item: Item.ID(last))
      if key != ItemKey(bank: bank, item: item.id) { keys.append(key) }
    }
    if !keys.isEmpty { item.aka = keys.withoutRepetitions }
  }
}

extension Item.Difficulty {
  /// Reads a number, or a word for it.
  init?(foreign text: String) {
    switch text.lowercased() {
    case "1", "easy": self = .easy
    case "2", "medium": self = .medium
    case "3", "hard": self = .hard
    default: return nil
    }
  }
}

extension String {
  /// Whether two names are the same in any case.
  fileprivate func isSame(as other: String) -> Bool { lowercased() == other.lowercased() }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  fileprivate var withoutRepetitions: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
