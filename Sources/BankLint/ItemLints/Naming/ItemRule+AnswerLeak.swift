internal import QuestionBank

extension ItemRule {
  /// The service names a category, whichever: naming the wrong one tells as much.
  static let answerLeak = ItemRule(.answerLeak, page: .answerLeak) { item, bank in
    item.leaks(in: .service, of: bank) { .answerLeak(word: $0, names: $1) }
  }

  /// The hint does.
  static let hintLeak = ItemRule(.hintLeak, page: .hintLeak) { item, bank in
    item.leaks(in: .hint, of: bank) { .hintLeak(word: $0, names: $1) }
  }
}

extension LintedItem {
  /// The words of a text that name a category, each once; words side by side that name one category are
  /// told of together.
  fileprivate func leaks(
    in field: Prose, of bank: LintedBank, flaw: (String, Category.ID) -> ItemFlaw
  ) -> [Finding] {
    guard let text = self[field] else { return [] }
    var names: [(category: Category.ID, words: Range<Int>)] = []
    for (index, word) in text.words.all.enumerated() {
      guard let category = bank.names.category(namedBy: word, in: bank.language) else { continue }
      if let last = names.last, last.category == category, last.words.upperBound == index {
        names[names.count - 1].words = last.words.lowerBound..<(index + 1)
      } else {
        names.append((category, index..<(index + 1)))
      }
    }
    var seen: Set<[String]> = []
    return names.compactMap { category, words in
      guard seen.insert(text.words.all[words].map(\.stem)).inserted else { return nil }
      let range = text.words.scalars(ofWords: words)
      return finding(
        flaw(text.words.written(range), category), at: text.span(of: range), in: bank)
    }
  }
}
