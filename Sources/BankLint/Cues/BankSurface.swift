internal import QuestionBank

/// The asked items of a bank as somebody sees them who understands nothing: words and answers.
///
/// All words count, those that carry no subject too: 'nobody' and 'their' give answers away as well as
/// 'webinar' does. In a language whose endings are not known a word is its own stem, which weakens what
/// is said here and never makes it wrong.
struct BankSurface: Sendable {
  /// The items that have answers.
  let items: [LintedItem]
  /// The categories that some item is answered with, in the subject's order.
  let categories: [Category.ID]
  /// The answer of each item, an index of `categories`.
  let answers: [Int]
  /// How many items each category has.
  let totals: [Int]
  /// The words of each item, with those that `allowed-cues` lists left out.
  let words: [[Word]]
  /// The stems of all of them; what is a number elsewhere is an index here.
  let stems: [String]
  /// The stems of each item, ascending.
  let stemsOfItem: [[Int]]

  /// Looks at the items of a bank.
  init(_ bank: LintedBank) {
    let mask = CueMask(bank.allowedCues, in: bank.language)
    let asked = bank.asked.filter { $0[.service] != nil }
    let used = Set(asked.map(\.item.answer))
    let categories = bank.subject.categories.map(\.id).filter(used.contains)
    let numbers = Dictionary(
      categories.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    let items = asked.filter { numbers[$0.item.answer] != nil }
    let answers = items.compactMap { numbers[$0.item.answer] }
    self.items = items
    self.answers = answers
    self.categories = categories
    totals = categories.indices.map { category in answers.count { $0 == category } }
    words = items.map { item in mask.unmasked(item[.service]?.words.all ?? []) }
    var stems: [String: Int] = [:]
    var ordered: [String] = []
    stemsOfItem = words.map { words in
      Set(
        words.map { word in
          if let known = stems[word.stem] { return known }
          stems[word.stem] = ordered.count
          ordered.append(word.stem)
          return ordered.count - 1
        }
      ).sorted()
    }
    self.stems = ordered
  }

  /// The best answer for somebody who always gives the same.
  var constant: (category: Category.ID, right: Int) {
    let best = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    return (categories[best], totals[best])
  }

  /// The families of items whose texts and answers were not chosen independently, a number each:
  /// contrast groups, and near-identical twins whether they are declared or not.
  var families: [Int] {
    var families = Families(count: items.count)
    var groups: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let group = item.item.contrast else { continue }
      if let first = groups["\(group)"] { families.join(first, index) }
      groups["\(group)"] = groups["\(group)"] ?? index
    }
    var similar = SimilarSets(stemsOfItem.map(Set.init), threshold: 0.7)
    for item in items.indices {
      for match in similar.insert(item) { families.join(match.index, item) }
    }
    return families.all()
  }

  /// The form in which a stem stands most often.
  func form(of stem: Int) -> String {
    var counts: [String: Int] = [:]
    for item in items.indices where stemsOfItem[item].contains(stem) {
      for word in words[item] where word.stem == stems[stem] { counts[word.text, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? stems[stem]
  }
}
