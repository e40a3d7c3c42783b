/// A text cut into words and sentences; the units that all lints count in.
///
/// A word is a run of letters and digits (with the marks on them), of which single apostrophes and
/// hyphens join two. The words of `"it's e-mail," she said` are `it's`, `e-mail`, `she` and `said`.
///
/// - Complexity: Linear in the length of the text.
struct Words: Hashable, Sendable {
  /// The text itself, as it is written.
  let scalars: [Unicode.Scalar]
  /// Its words, in order; their ranges do not overlap.
  let all: [Word]
  /// Its sentences, in order, each as a range of `all`; together they are all of it, and none is empty.
  let sentences: [Range<Int>]

  /// Cuts a text.
  init(_ text: String, in language: TextLanguage) {
    let scalars = Array(text.unicodeScalars)
    let ranges = Self.wordRanges(in: scalars)
    self.scalars = scalars
    all = ranges.map { range in
      let folded = FoldedText(scalars[range]).text
      let stem = Stem(of: folded, in: language).text
      return Word(
        text: folded, stem: stem, range: range,
        isContent: language == .other || !StopWords.english.contains(folded))
    }
    sentences = Self.sentences(of: ranges, in: scalars)
  }

  /// The stems of the words that carry the subject.
  var contentStems: Set<String> {
    Set(all.lazy.filter(\.isContent).map(\.stem))
  }

  /// The stretch of the text as it is written.
  func written(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private static func wordRanges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    // The place after the last scalar that leaves a mark: what is invisible does not end a word.
    var end = 0
    var joins = false
    for (index, scalar) in scalars.enumerated() {
      switch scalar.wordPart {
      case .body:
        start = start ?? index
        end = index + 1
        joins = false
      case .mark where start != nil && !joins: end = index + 1
      case .joiner where start != nil && !joins && end == index: joins = true
      case .invisible: continue
      case .mark, .joiner, .outside:
        if let first = start { ranges.append(first..<end) }
        start = nil
        joins = false
      }
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }
}
