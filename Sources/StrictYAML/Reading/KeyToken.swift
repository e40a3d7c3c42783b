/// What stands before a `:`, be it a key of ours or not.
struct KeyToken {
  /// Where the key stands, with its quotes.
  let range: Range<Int>
  /// Where its `:` stands.
  let colon: Int
  /// Whether it is one plain word of small letters, digits and hyphens, and its `:` follows at once.
  let isWord: Bool
}

extension UInt8 {
  /// Whether a key may begin with it.
  var beginsKey: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  /// Whether a key may hold it.
  var isInKey: Bool {
    beginsKey || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || self == .hyphen
  }
}

extension KeyToken {
  /// The key that was probably meant: `ruleNote`, `rule_note` and `"Rule note"` suggest `rule-note`.
  static func suggestion(for key: String) -> String? {
    var words: [String] = []
    var isInWord = false
    var follows: Unicode.Scalar = " "
    for scalar in key.unicodeScalars where scalar != "'" && scalar != "\"" {
      guard scalar.isASCII || !scalar.properties.isAlphabetic else { return nil }
      defer { follows = scalar }
      guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        isInWord = false
        continue
      }
      if !isInWord || follows.properties.isLowercase && scalar.properties.isUppercase {
        words.append("")
      }
      isInWord = true
      words[words.count - 1] += scalar.properties.lowercaseMapping
    }
    let suggestion = words.drop { $0.utf8.first?.beginsKey != true }.joined(separator: "-")
    return suggestion.isEmpty ? nil : suggestion
  }
}
