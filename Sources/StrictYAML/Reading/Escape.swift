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
    let letter = bytes.scalar(at: start + 1)
    end = start + 1 + UTF8.width(letter)
    if let digits = Self.digits[letter] {
      let limit = min(end + digits, lineEnd)
      let hexadecimal = bytes[end..<limit].prefix { Character(Unicode.Scalar($0)).isHexDigit }
      end += hexadecimal.count
      let value = UInt32(String(decoding: hexadecimal, as: UTF8.self), radix: 16)
      if hexadecimal.count == digits, let scalar = value.flatMap(Unicode.Scalar.init) {
        accept(scalar, before: bytes[end..<lineEnd])
        return
      }
    } else if let scalar = Self.letters[letter] {
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
  private static let digits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]

  /// What the other letters stand for (YAML 1.2.2, productions 42 to 58).
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}",
    "f": "\u{C}", "r": "\r", "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\",
    "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}",
  ]
}
