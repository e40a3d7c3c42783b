extension Words {
  /// Cuts words into sentences: after `.`, `!`, `?` or `…` where a space and no small letter follows.
  ///
  /// A full stop ends no sentence behind an initial or a usual abbreviation.
  static func sentences(of words: [Range<Int>], in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].lowerBound : scalars.count
      let isLast = index + 1 == words.count
      if isLast || endsSentence(after: word, before: next, in: scalars) {
        sentences.append(start..<(index + 1))
        start = index + 1
      }
    }
    return sentences
  }

  private static func endsSentence(
    after word: Range<Int>, before next: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    let gap = scalars[word.upperBound..<next]
    guard let end = gap.firstIndex(where: { ".!?\u{2026}".unicodeScalars.contains($0) }),
      gap[end...].contains(where: \.properties.isWhitespace),
      !scalars[next].properties.isLowercase
    else { return false }
    guard scalars[end] == ".", end == word.upperBound else { return true }
    let isInitial = word.count == 1 && scalars[word.lowerBound].properties.isUppercase
    return !isInitial && !abbreviations.contains(FoldedText(scalars[word]).text)
  }

  /// What is written with a full stop before a name or a number.
  private static let abbreviations: Set = [
    "dr", "mr", "mrs", "ms", "mx", "prof", "st", "vs", "no", "nos", "fig", "figs", "dept", "approx",
    "e",
    "g", "i", "jr", "sr",
  ]
}
