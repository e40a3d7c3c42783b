/// What a character does in a word.
enum WordPart: Hashable, Sendable {
  /// A letter or digit.
  case body
  /// An accent on the letter before it.
  case mark
  /// An apostrophe or hyphen, which joins two parts of a word.
  case joiner
  /// Takes no room: a soft hyphen, a zero-width space and such. It hides in words.
  case invisible
  /// Anything else.
  case outside
}

extension Unicode.Scalar {
  /// What the character does in a word.
  var wordPart: WordPart {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .body
    case 0x27, 0x2D, 0x2018, 0x2019, 0x02BC, 0xFF07, 0x2010, 0x2011, 0xFF0D: return .joiner
    case 0...0x7F: return .outside
    default: if isInvisible { return .invisible }
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return .body
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .outside
    }
  }

  /// Whether the character takes no room and has a place in no text that is written for people to read
  /// in English: soft hyphens, zero-width characters, fillers.
  ///
  /// The reader refuses the others of the kind: controls, bidirectional ones, tags.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0x3164, 0xFEFF,
      0xFFA0:
      true
    default: false
    }
  }
}
