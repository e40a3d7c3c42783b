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
  /// The words of a text that name a category, each once.
  fileprivate func leaks(
    in field: Prose, of bank: LintedBank, flaw: (String, Category.ID) -> ItemFlaw
  ) -> [Finding] {
    guard let text = self[field] else { return [] }
    var seen: Set<String> = []
    return text.words.all.compactMap { word in
      guard let category = bank.names.category(namedBy: word, in: bank.language),
        seen.insert(word.stem).inserted
      else { return nil }
      return finding(
        flaw(text.words.written(word.range), category), at: text.span(of: word.range), in: bank)
    }
  }
}
