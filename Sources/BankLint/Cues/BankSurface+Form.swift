internal import Probability
internal import QuestionBank

extension BankSurface {
  /// Which marks of form go with one answer.
  ///
  /// A first word that `known` words give away already is not told again.
  func formFindings(in bank: LintedBank, known: Set<String>) -> [Finding] {
    var itemsWith: [TextForm: [Int]] = [:]
    for item in items.indices {
      for form in forms(of: item) { itemsWith[form, default: []].append(item) }
    }
    let tested = itemsWith.filter {
      $0.value.count >= WordAssociation.fewestItems && $0.value.count < items.count
    }
    let tests = Double(tested.count * categories.count)
    let found = tested.flatMap { form, marked in
      categories.indices.compactMap {
        category -> (form: TextForm, category: Int, chance: Double)? in
        let matching = marked.count { answers[$0] == category }
        let distribution = HypergeometricDistribution(
          population: items.count, marked: totals[category], draws: marked.count)
        let chance = distribution.atLeast(matching) * tests
        return chance < 0.01 ? (form, category, chance) : nil
      }
    }
    let told = Set(found.map(\.form))
    return
      found
      .filter { !$0.form.follows(from: known, or: told) }
      .sorted { ($0.chance, $0.form.description) < ($1.chance, $1.form.description) }
      .map { finding($0.form, itemsWith[$0.form] ?? [], as: $0.category, in: bank) }
  }

  private func finding(
    _ form: TextForm, _ marked: [Int], as category: Int, in bank: LintedBank
  ) -> Finding {
    let cue = Cue(
      words: [], category: categories[category],
      matching: marked.count { answers[$0] == category }, all: marked.count,
      lacking: categories[lacking(in: marked)])
    let places = marked.filter { answers[$0] == category }.map { items[$0].span(of: "id") }
    return Finding(
      file: bank.file.name, span: bank.file.span(of: "id"),
      kind: .cue(.formatCue(form, cue, guessing(byMarkOf: marked, as: category))),
      related: places.prefix(Self.mostPlaces).map { .init(file: bank.file.name, span: $0) })
  }

  private func forms(of item: Int) -> Set<TextForm> {
    guard let text = items[item][.service]?.words else { return [] }
    var forms: Set<TextForm> = []
    if text.scalars.contains(where: { $0.properties.generalCategory == .decimalNumber }) {
      forms.insert(.digit)
    }
    if text.scalars.last(where: { !$0.properties.isWhitespace }) == "?" { forms.insert(.question) }
    if text.hasQuotation { forms.insert(.quotation) }
    if text.hasAbbreviation { forms.insert(.abbreviation) }
    // Words that may tell the answer may do so at the start too.
    guard let first = text.all.first, words[item].first == first else { return forms }
    forms.insert(.firstWord(first.text))
    if text.all.count > 1, words[item].dropFirst().first == text.all[1] {
      forms.insert(.firstWords(first.text + " " + text.all[1].text))
    }
    return forms
  }
}

extension TextForm {
  /// Whether it is only another sight of what is told elsewhere: of a word that gives the answer away
  /// wherever it stands, or of a first word whatever follows.
  fileprivate func follows(from words: Set<String>, or forms: Set<TextForm>) -> Bool {
    switch self {
    case .firstWord(let word): words.contains(word)
    case .firstWords(let text):
      text.split(separator: " ").contains { words.contains(String($0)) }
        || text.split(separator: " ").prefix(1).contains { forms.contains(.firstWord(String($0))) }
    case .digit, .quotation, .abbreviation, .question: false
    }
  }
}

extension Words {
  /// Whether something stands in quotes; an apostrophe opens none.
  fileprivate var hasQuotation: Bool {
    scalars.indices.contains { index in
      switch scalars[index] {
      case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": true
      case "'", "\u{2018}":
        (index == 0 || scalars[index - 1].properties.isWhitespace)
          && index + 1 < scalars.count && !scalars[index + 1].properties.isWhitespace
      default: false
      }
    }
  }

  /// Whether a word is made of capital letters only, two of them or more.
  fileprivate var hasAbbreviation: Bool {
    all.contains { word in
      word.range.count > 1 && scalars[word.range].allSatisfy(\.properties.isUppercase)
    }
  }
}
