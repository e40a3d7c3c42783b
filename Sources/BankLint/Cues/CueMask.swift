/// Words that may tell the answer, as they belong to a category; `allowed-cues` lists them.
///
/// An entry stands for all forms of its words; one of several words stands for them in a row only.
struct CueMask: Sendable {
  /// The stems of the entries, by the first of each.
  private let cues: [String: [[String]]]

  /// Reads the entries.
  init(_ cues: [String], in language: TextLanguage) {
    let stems = cues.map { Words($0, in: language).all.map(\.stem) }.filter { !$0.isEmpty }
    self.cues = Dictionary(grouping: stems) { $0[0] }
  }

  /// The words of a text that are no allowed cue, nor a part of one.
  func unmasked(_ words: [Word]) -> [Word] {
    guard !cues.isEmpty else { return words }
    var isMasked = [Bool](repeating: false, count: words.count)
    for start in words.indices {
      for cue in cues[words[start].stem] ?? []
      where words[start...].prefix(cue.count).map(\.stem) == cue {
        for index in start..<(start + cue.count) { isMasked[index] = true }
      }
    }
    return zip(words, isMasked).compactMap { $1 ? nil : $0 }
  }
}
