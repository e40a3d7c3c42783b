extension ItemRule {
  /// A text has an abbreviation that nobody explains.
  static let abbreviation = ItemRule(.abbreviation, page: .abbreviation) { item, bank in
    let known = Set(bank.glossary.flatMap { Words($0, in: .other).all.map(\.text) })
    var seen: Set<String> = []
    return [LintedItem.Prose.service, .hint, .rationale].flatMap { field -> [Finding] in
      guard let text = item[field] else { return [] }
      let explained = text.words.explainedAbbreviations
      return text.words.all.flatMap { text.words.abbreviations(in: $0) }.compactMap {
        short, range in
        guard !known.contains(short.lowercased()), !wellKnown.contains(short),
          !explained.contains(short), !isPlaceholder(short), seen.insert(short).inserted
        else { return nil }
        return item.finding(.abbreviation(short), at: text.span(of: range), in: bank)
      }
    }
  }

  /// What is a word of its own in most languages, or longer unknown than known.
  private static let wellKnown: Set = [
    "AM", "CD", "DVD", "EU", "GPS", "ID", "OK", "PC", "PDF", "PM", "SMS", "SOS", "TV", "UK", "UN",
    "US",
    "USA", "USB", "WWW", "II", "III", "VI", "VII", "VIII", "IX", "XI", "XII",
  ]
}

extension Words {
  /// The abbreviations that a word is, or is made of with hyphens (`HIV-positive`), and where they stand:
  /// two to six capitals, without the ending of a plural or possessive.
  func abbreviations(in word: Word) -> [(short: String, range: Range<Int>)] {
    scalars[word.range].split { FoldedText([$0]).text == "-" }.compactMap { part in
      var letters = part
      let endings: [[Unicode.Scalar]] = [["'", "s"], ["\u{2019}", "s"], ["s"]]
      if let ending = endings.first(where: { part.count > 2 && part.ends(with: $0) }) {
        letters.removeLast(ending.count)
      }
      guard (2...6).contains(letters.count), letters.allSatisfy({ ("A"..."Z").contains($0) })
      else { return nil }
      return (String(String.UnicodeScalarView(letters)), letters.indices)
    }
  }

  /// The abbreviations that the text explains: one in brackets stands for what is before it, and brackets
  /// behind one say what it stands for.
  fileprivate var explainedAbbreviations: Set<String> {
    var explained: Set<String> = []
    for (index, word) in all.enumerated() {
      guard let short = abbreviations(in: word).first?.short else { continue }
      let before = index > 0 ? all[index - 1].range.upperBound : 0
      let after = index + 1 < all.count ? all[index + 1].range.lowerBound : scalars.count
      let isInBrackets =
        index > 0 && scalars[before..<word.range.lowerBound].contains("(")
        && scalars[word.range.upperBound..<after].contains(")")
      let isBeforeBrackets =
        index + 1 < all.count && scalars[word.range.upperBound..<after].elementsEqual([" ", "("])
      if isInBrackets || isBeforeBrackets { explained.insert(short) }
    }
    return explained
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}

extension Page {
  static let abbreviation = Page(
    why: """
      A learner who does not know the abbreviation cannot answer, and one who does may have it from the \
      field rather than from the rule. Write it out, put the long form in brackets behind it, or, if \
      all learners of the subject know it, list it under 'glossary' in the subject or the bank.
      """,
    wrong: .item(
      """
      - id: clot
        service: A nurse asks the patient at home about her ⟦DVT⟧ and her stockings.
        answer: near
      """),
    right: .item(
      """
      - id: clot
        service: A nurse asks the patient at home about her deep vein thrombosis (DVT).
        answer: near
      """),
    references: [testwise])
}
