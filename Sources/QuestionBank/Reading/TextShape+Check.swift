extension TextShape {
  /// What is wrong with a text of a field; nil if nothing is, as far as the text alone can tell.
  func objection(to text: String, field: String) -> Diagnostic.Kind? {
    switch self {
    case .prose, .reference: nil
    case .formatVersion: text == "1" ? nil : .unsupportedFormat(text)
    case .slug: text.isSlug ? nil : .badSlug(text)
    case .earlierItem:
      badValue(.earlierItem, text, field) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy(\.isSlug)
      }
    case .quotation:
      badValue(.words(atMost: Self.quotedWords), text, field) {
        text.unicodeScalars.split(whereSeparator: \.isSpace).count <= Self.quotedWords
      }
    case .key:
      text == "?" || text == ":"
        ? .keyCollision(Character(text), .command)
        : badValue(.key, text, field) { text.isLearnerKey }
    case .language: badValue(.language, text, field) { text.isLanguageTag }
    case .url: badValue(.url, text, field) { text.isWebAddress }
    case .difficulty: badValue(.difficulty, text, field) { ["1", "2", "3"].contains(text) }
    }
  }

  private func badValue(
    _ form: Diagnostic.ValueForm, _ text: String, _ field: String, unless isGood: () -> Bool
  ) -> Diagnostic.Kind? {
    isGood() ? nil : .badValue(field: field, text: text, expected: form)
  }
}

extension StringProtocol {
  /// Whether the text is `[a-z0-9]+(-[a-z0-9]+)*`, of at most 64 characters.
  var isSlug: Bool {
    var length = 0
    var isAfterHyphen = true
    for byte in utf8 {
      length += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAfterHyphen = false
      case UInt8(ascii: "-") where !isAfterHyphen: isAfterHyphen = true
      default: return false
      }
    }
    return !isAfterHyphen && length <= 64
  }

  /// Whether the text is one letter without a capital's shape, or one digit: the capital of a letter
  /// says that the learner is sure.
  fileprivate var isLearnerKey: Bool {
    guard let key = first, unicodeScalars.count == 1 else { return false }
    return key.isLetter && !key.isUppercase || key.isASCII && key.isNumber
  }

  /// Whether the text has the form of a BCP 47 tag (RFC 5646): a language of 2 or 3 letters, as all
  /// registered ones are, then parts of 1 to 8 letters and digits.
  fileprivate var isLanguageTag: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isAlphanumeric)
    }
      && parts.first.map { (2...3).contains($0.count) && $0.allSatisfy(\.isLetter) } ?? false
  }

  /// Whether the text starts like an address on the web, names a host, and has no white space.
  fileprivate var isWebAddress: Bool {
    guard let scheme = ["https://", "http://"].first(where: hasPrefix) else { return false }
    let host = dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return !host.isEmpty && !unicodeScalars.contains(where: \.isSpace)
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
