extension String {
  /// A slug made of the first words of the text that say something, such as `video-visit-dermatologist`.
  ///
  /// Letters lose their accents; what is no Latin letter or digit parts words. Of a text without any the
  /// slug is `fallback`. A slug that is `taken` gets a number behind it.
  public func proposedSlug(avoiding taken: Set<String>, fallback: String = "item") -> String {
    let words = latinWords
    let telling = words.filter { !Self.smallWords.contains($0) }
    var slug = ""
    for word in (telling.isEmpty ? words : telling).prefix(4) {
      let longer = slug.isEmpty ? String(word.prefix(40)) : "\(slug)-\(word)"
      guard longer.utf8.count <= 40 else { break }
      slug = longer
    }
    if slug.isEmpty { slug = fallback }
    guard taken.contains(slug) else { return slug }
    let free = (2...taken.count + 2).first { !taken.contains("\(slug)-\($0)") }
    return "\(slug)-\(free ?? 2)"
  }

  /// The words of small Latin letters and digits in the text.
  private var latinWords: [String] {
    var words: [String] = []
    var isInWord = false
    for scalar in unicodeScalars {
      // An apostrophe or an accent of its own parts no word: "patient's" is one.
      if scalar == "'" || scalar == "’" || scalar.properties.generalCategory == .nonspacingMark {
        continue
      }
      guard let letters = scalar.latinLetters else {
        isInWord = false
        continue
      }
      if !isInWord { words.append("") }
      isInWord = true
      words[words.count - 1] += letters
    }
    return words
  }

  /// English words that say nothing by themselves.
  private static let smallWords: Set<String> = [
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "before",
    "by", "can", "each", "for", "from", "had", "has", "have", "he", "her", "his", "how", "in",
    "into", "is", "it", "its", "no", "not", "of", "on", "or", "over", "she", "so", "some", "that",
    "the", "their", "them", "then", "there", "they", "this", "to", "up", "was", "were", "what",
    "when", "where", "which", "who", "whose", "will", "with", "you", "your",
  ]
}

extension Unicode.Scalar {
  /// The small letters or the digit that the character is in ASCII; nil if it is neither.
  fileprivate var latinLetters: String? {
    if isASCII {
      guard properties.isAlphabetic || ("0"..."9").contains(self) else { return nil }
      return properties.lowercaseMapping
    }
    // The name tells the letter under an accent: LATIN SMALL LETTER E WITH ACUTE.
    guard properties.isAlphabetic,
      let words = properties.name?.split(separator: " ").map(String.init),
      words.count >= 4, words[0] == "LATIN", words[2] == "LETTER"
    else { return nil }
    if words[3] == "SHARP" { return "ss" }
    return words[3].utf8.count <= 2 ? words[3].lowercased() : nil
  }
}
