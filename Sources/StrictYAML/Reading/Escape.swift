/// What a backslash and the characters behind it stand for between double quotes.
struct Escape {
  /// The character; U+FFFD if there is none.
  private(set) var scalar: Unicode.Scalar = "\u{FFFD}"
  /// The offset after the escape.
  private(set) var end: Int
  /// Why it is refused.
  private(set) var problem: Problem.Kind?

  /// Reads an escape.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: The offset of the backslash.
  ///   - lineEnd: The offset of the end of its line, at least `start + 2`.
  init(in bytes: [UInt8], at start: Int, to lineEnd: Int) {
    let letter = bytes.scalar(at: start + 1) ?? scalar
    end = start + 1 + UTF8.width(letter)
    if let digits = Self.digits(after: letter) {
      let written = bytes[end..<min(end + digits, lineEnd)].prefix { $0.isHexDigit }
      end += written.count
      let value = UInt32(String(decoding: written, as: UTF8.self), radix: 16)
      if written.count == digits, let scalar = value.flatMap(Unicode.Scalar.init) {
        accept(scalar, before: bytes[end..<lineEnd])
        return
      }
    } else if let scalar = Self.scalar(for: letter) {
      accept(scalar, before: bytes[end..<lineEnd])
      return
    }
    problem = .badEscape(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// Checks a character as if it stood there raw: a carriage return only before a line feed.
  private mutating func accept(_ scalar: Unicode.Scalar, before rest: ArraySlice<UInt8>) {
    self.scalar = scalar
    switch scalar {
    case "\t", "\n": break
    case "\r" where rest.starts(with: [.backslash, UInt8(ascii: "n")]): break
    default: if scalar.isForbidden { problem = .forbiddenCharacter(scalar) }
    }
  }

  /// How many hexadecimal digits follow a letter (YAML 1.2.2, productions 59 to 61).
  private static func digits(after letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "x": 2
    case "u": 4
    case "U": 8
    default: nil
    }
  }

  /// What another letter stands for (YAML 1.2.2, productions 42 to 58).
  private static func scalar(for letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case " ", "\"", "/", "\\", "\t": letter
    case "0": "\0"
    case "a": "\u{7}"
    case "b": "\u{8}"
    case "t": "\t"
    case "n": "\n"
    case "v": "\u{B}"
    case "f": "\u{C}"
    case "r": "\r"
    case "e": "\u{1B}"
    case "N": "\u{85}"
    case "_": "\u{A0}"
    case "L": "\u{2028}"
    case "P": "\u{2029}"
    default: nil
    }
  }
}

extension UInt8 {
  /// Whether it is a digit of a hexadecimal number.
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
