/// The words of items that stand in more than one family of items, numbered without gaps.
struct SharedWords: Sendable {
  /// The shared words of each item.
  let words: [[Int]]
  /// How many words are shared.
  let count: Int

  /// Finds the words that items of two families have.
  init(_ words: [[Int]], families: [Int]) {
    var firstFamilies: [Int: Int] = [:]
    var shared: Set<Int> = []
    for (words, family) in zip(words, families) {
      for word in words {
        if let first = firstFamilies[word] {
          if first != family { shared.insert(word) }
        } else {
          firstFamilies[word] = family
        }
      }
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: shared.sorted().enumerated().map { ($0.element, $0.offset) })
    self.words = words.map { $0.compactMap { numbers[$0] } }
    count = shared.count
  }
}
