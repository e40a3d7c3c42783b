// The bytes that mean something in YAML, by name.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { UInt8(ascii: "!") }
  static var doubleQuote: UInt8 { UInt8(ascii: "\"") }
  static var hash: UInt8 { UInt8(ascii: "#") }
  static var percent: UInt8 { UInt8(ascii: "%") }
  static var ampersand: UInt8 { UInt8(ascii: "&") }
  static var singleQuote: UInt8 { UInt8(ascii: "'") }
  static var asterisk: UInt8 { UInt8(ascii: "*") }
  static var comma: UInt8 { UInt8(ascii: ",") }
  static var hyphen: UInt8 { UInt8(ascii: "-") }
  static var period: UInt8 { UInt8(ascii: ".") }
  static var colon: UInt8 { UInt8(ascii: ":") }
  static var questionMark: UInt8 { UInt8(ascii: "?") }
  static var backslash: UInt8 { UInt8(ascii: "\\") }
  static var openBracket: UInt8 { UInt8(ascii: "[") }
  static var closeBracket: UInt8 { UInt8(ascii: "]") }
  static var openBrace: UInt8 { UInt8(ascii: "{") }
  static var closeBrace: UInt8 { UInt8(ascii: "}") }
  static var verticalBar: UInt8 { UInt8(ascii: "|") }
  static var greaterThan: UInt8 { UInt8(ascii: ">") }

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }
  /// Whether it ends a word: white space, or the end of a line, which reads as a line feed.
  var isBlankOrEnd: Bool { isBlank || self == .lineFeed }
  /// Whether it goes on with a scalar that an earlier byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The letter, digit or mark as a character.
  var character: Character { Character(Unicode.Scalar(self)) }
}

extension [UInt8] {
  /// The scalar that begins at an offset; nil if the bytes there are no UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var following = self[offset..<Swift.min(offset + 4, count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&following) else { return nil }
    return scalar
  }
}
