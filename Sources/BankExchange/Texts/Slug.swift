/// Ids that are made of texts.
public enum Slug {
  /// The longest id that a bank takes, in characters.
  public static let limit = 64

  /// Whether a text is an id as banks have them: `[a-z0-9]+(-[a-z0-9]+)*`, 64 characters at most.
  static func isSlug(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= limit && !text.isEmpty && made(of: text) == String(text)
  }

  /// The id that a text makes; nil if it has no letter or digit that ids know.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - length: The most characters that it may have; whole words are kept where there are several.
  /// - Returns: The id, which is one that a bank takes.
  public static func made(of text: some StringProtocol, length: Int = limit) -> String? {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let letters = letters(of: scalar) {
        word += letters
      } else if scalar != "'" && scalar != "\u{2019}", !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    guard var slug = words.first.map({ String($0.prefix(length)) }) else { return nil }
    for word in words.dropFirst() {
      guard slug.utf8.count + word.utf8.count + 1 <= length else { break }
      slug += "-" + word
    }
    return slug
  }

  /// The id, or the id with the first number from 2 on that makes it new.
  static func unique(_ slug: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(slug) else { return slug }
    var number = 2
    while true {
      let suffix = "-\(number)"
      var stem = String(slug.prefix(limit - suffix.count))
      while stem.hasSuffix("-") { stem.removeLast() }
      if !isTaken(stem + suffix) { return stem + suffix }
      number += 1
    }
  }

  /// The small letters of ASCII, or the digit, that a character is nearest to; nil if there are none.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": String(scalar).lowercased()
    default: scalar.value < 0xC0 ? nil : folded[scalar.properties.lowercaseMapping]
    }
  }

  private static let folded: [String: String] = {
    let table = [
      "a": "àáâãäåāăą", "c": "çćčĉċ", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő",
      "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
      "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
    ]
    var folded: [String: String] = [:]
    for (letters, originals) in table {
      for original in originals { folded[String(original)] = letters }
    }
    return folded
  }()
}
