/// A word whose letters are of alphabets that look alike.
struct MixedScript: Hashable, Sendable {
  /// The word with Latin letters for those that look like them; nil if some look like none.
  let latin: String?

  /// Looks at the letters of a word; nil if they are of one alphabet, or the mixture is usual.
  ///
  /// Greek letters that look like no Latin ones stand beside those by right, as in `μg` and `αβ-test`;
  /// parts between hyphens have an alphabet each.
  init?(_ word: [Unicode.Scalar]) {
    let parts = word.split { $0.wordPart == .joiner }
    let isMixed = parts.contains { part in
      part.contains(where: \.isLatin)
        && part.contains { $0.isCyrillic || Self.latinLookalikes[$0] != nil }
    }
    guard isMixed else { return nil }
    var view = String.UnicodeScalarView()
    for scalar in word { view.append(Self.latinLookalikes[scalar] ?? scalar) }
    latin = view.contains(where: \.isCyrillic) ? nil : String(view)
  }

  /// Letters of Cyrillic and Greek that look like Latin ones.
  private static let latinLookalikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(
      "авеорсухѕіјԁАВЕЅІЈКМНОРСТХУоΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars,
      "abeopcyxsijdABESIJKMHOPCTXYoABEZHIKMNOPTYXo".unicodeScalars),
    uniquingKeysWith: { first, _ in first })
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  fileprivate var isCyrillic: Bool { (0x0400...0x052F).contains(value) }
}
