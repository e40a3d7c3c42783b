import Probability

/// A bank that nobody wrote whose words give answers away: for lints that look for that, the most work.
public enum GeneratedCues {
  /// The text of a bank of so many items, in contrast groups of two; the same for the same number.
  ///
  /// Words are drawn from 4,000 by Zipf's law, 24 an item, as in the shipped banks. One of two words
  /// stands in 70 % of the items of each category, so that words alone are worth much more than chance
  /// and all deals of the permutation test have to be made.
  public static func text(items: Int) -> String {
    var generator = SplitMix64(seed: 404)
    var text = header
    for number in 0..<items {
      let isCare = Bool.random(using: &generator)
      var words = (0..<24).map { _ in word(using: &generator) }
      if generator.nextUnit() < 0.7 { words.append(isCare ? "prescribe" : "webinar") }
      words.shuffle(using: &generator)
      text += """

          - id: item-\(number)
            service: >-
              \(words.prefix(13).joined(separator: " "))
              \(words.dropFirst(13).joined(separator: " "))
            answer: \(isCare ? "telemedicine" : "telehealth")
            contrast: pair-\(number / 2)

        """
    }
    return text
  }

  private static let header = """
    format: 1
    id: generated-cues
    title: Generated cues
    language: en
    categories:
      - id: telehealth
        key: h
      - id: telemedicine
        key: m
        part-of: telehealth
    items:
    """

  /// A word of letters that no stem cuts short.
  private static func word(using generator: inout some RandomNumberGenerator) -> String {
    let unit = generator.nextUnit() * (sums.last ?? 1)
    // The first sum above the number.
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > unit { high = middle } else { low = middle + 1 }
    }
    let letters = Array("bcdfghjklm")
    return "a" + String(low).compactMap(\.wholeNumberValue).map { "\(letters[$0])o" }.joined()
  }

  private static let sums: [Double] = (1...4_000).reduce(into: []) { sums, rank in
    sums.append((sums.last ?? 0) + 1 / Double(rank))
  }
}
