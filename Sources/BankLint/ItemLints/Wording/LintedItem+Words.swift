extension LintedItem {
  /// A finding for every word of a text that has a flaw, the same flaw once.
  func findings(
    in field: Prose, of bank: LintedBank, flaw: (Word, String) -> ItemFlaw?
  ) -> [Finding] {
    guard let text = self[field] else { return [] }
    var seen: Set<ItemFlaw> = []
    return text.words.all.compactMap { word in
      guard let flaw = flaw(word, text.words.written(word.range)), seen.insert(flaw).inserted
      else { return nil }
      return finding(flaw, at: text.span(of: word.range), in: bank)
    }
  }
}
