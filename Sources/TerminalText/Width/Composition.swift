extension String {
  /// The text with each letter and its accents as one scalar, where Unicode has one.
  var composed: String {
    guard unicodeScalars.contains(where: { $0.displayWidth == 0 }) else { return self }
    return String(
      map { character in
        guard character.unicodeScalars.count > 1 else { return character }
        // Equal characters may be spelled differently; the set's own spelling is the short one.
        return composedLetters.firstIndex(of: character).map { composedLetters[$0] } ?? character
      })
  }
}

/// Letters of the blocks that hold letters with accents, each as one scalar.
private let composedLetters: Set<Character> = Set(
  [
    0xC0...0x233,  // Latin
    0x386...0x3D4,  // Greek
    0x400...0x4F9,  // Cyrillic
    0x622...0x6D3,  // Arabic
    0x929...0x934,  // Devanagari
    0x1E00...0x1FFC,  // Latin and Greek, extended
    0x304C...0x30FE,  // Hiragana and Katakana
    0xAC00...0xD7A3,  // Hangul syllables
  ].joined().compactMap(Unicode.Scalar.init).map(Character.init))
