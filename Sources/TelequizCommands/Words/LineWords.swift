/// A line cut into words as a shell would cut it: at spaces, but not between quotes.
///
/// Quotes may stand inside words; a quote that is never closed is a character like any other.
func words(in line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var rest = line[...]
  while let character = rest.popFirst() {
    if character == "\"" || character == "'", let end = rest.firstIndex(of: character) {
      word = (word ?? "") + rest[..<end]
      rest = rest[rest.index(after: end)...]
    } else if character.isWhitespace {
      if let ended = word { words.append(ended) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
