internal import QuestionBank

extension ItemRule {
  /// The rationale speaks of another category than the answer as if it were the answer.
  ///
  /// It may do so beside the answer's own name, or of a category that contains the answer, or in a
  /// sentence that denies or contrasts. Hints are for `hint-leak`, which allows no name at all.
  static let otherCategory = ItemRule(.otherCategory, page: .otherCategory) { item, bank in
    guard bank.isEnglish, let text = item[.rationale] else { return [] }
    let answer = item.item.answer
    let named = bank.names.mentions(in: text.words)
    guard !named.contains(where: { $0.category == answer }) else { return [] }
    let other = named.first { mention in
      !bank.subject.category(mention.category, contains: answer)
        && !text.words.isDenied(mention.words) && !text.words.isQuoted(mention.words)
    }
    guard let other else { return [] }
    return [
      item.finding(
        .otherCategory(other.category, answer: answer),
        at: text.span(of: text.words.scalars(ofWords: other.words)), in: bank)
    ]
  }
}

extension CategoryNames {
  /// A place at which a text names a category in full.
  struct Mention: Hashable {
    /// The category.
    var category: Category.ID
    /// The words of the name, as indices of the text's words.
    var words: Range<Int>
  }

  /// The places at which a text names a category by one of its whole names, by their order; the longest
  /// name where several begin with one word.
  func mentions(in words: Words) -> [Mention] {
    let stems = words.all.map(\.bareStem)
    return stems.indices.compactMap { start in
      phrases.filter { stems[start...].starts(with: $0.stems) }
        .max { $0.stems.count < $1.stems.count }
        .map { Mention(category: $0.category, words: start..<(start + $0.stems.count)) }
    }
  }
}

extension Words {
  /// Whether the sentence of some words denies or contrasts them: by a word before them, or by a
  /// condition anywhere.
  fileprivate func isDenied(_ words: Range<Int>) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(words.lowerBound) }) else {
      return false
    }
    let before = all[sentence.lowerBound..<words.lowerBound].map(\.text)
    return before.contains { Self.denials.contains($0) || $0.hasSuffix("n't") }
      || all[sentence].contains { Self.conditions.contains($0.text) }
  }

  /// Whether some words stand in quotation marks: a name that is spoken of rather than used.
  fileprivate func isQuoted(_ words: Range<Int>) -> Bool {
    let range = scalars(ofWords: words)
    guard range.lowerBound > 0, range.upperBound < scalars.count else { return false }
    let marks = "'\"\u{2018}\u{2019}\u{201C}\u{201D}\u{AB}\u{BB}".unicodeScalars
    return marks.contains(scalars[range.lowerBound - 1])
      && marks.contains(scalars[range.upperBound])
  }

  /// Words after which a name is not what the answer is.
  private static let denials: Set = [
    "not", "no", "nor", "never", "neither", "without", "cannot", "instead", "than", "unlike",
    "nothing",
    "hardly", "called", "although", "though", "despite", "whatever",
  ]
  /// Words of sentences about what would be.
  private static let conditions: Set = ["if", "would", "unless", "otherwise", "until"]
}

extension Page {
  static let otherCategory = Page(
    why: """
      A rationale that calls the service by the name of another category contradicts the answer: one of \
      the two is a slip, and the learner cannot know which. Where it contrasts the two on purpose, name \
      the answer as well, or say what the other is 'not'.
      """,
    wrong: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: near
        rationale: The doctor is ⟦far⟧ from her patients.
      """),
    right: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients at home in the evening.
        answer: near
        rationale: The doctor is not far from her patients.
      """))
}
