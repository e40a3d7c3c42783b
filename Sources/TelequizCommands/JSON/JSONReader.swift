/// Why a text is no JSON.
struct JSONFault: Error, Hashable {
  /// The byte at which it ceases to be JSON, from 1.
  var column: Int
}

/// Reads a JSON text, RFC 8259: one value, and nothing it believes.
///
/// Two members of one name in an object are refused, since programs differ in which one counts.
struct JSONReader {
  /// How many lists and objects may stand in one another.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private var offset = 0

  /// Reads a text.
  ///
  /// - Throws: `JSONFault`.
  static func value(_ bytes: some Sequence<UInt8>) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.offset == reader.bytes.count else { throw reader.fault }
    return value
  }

  private init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  private var fault: JSONFault { JSONFault(column: offset + 1) }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      offset += 1
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ text: StaticString) throws(JSONFault) {
    for index in 0..<text.utf8CodeUnitCount {
      guard next == text.utf8Start[index] else { throw fault }
      offset += 1
    }
  }

  private mutating func readValue(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.depthLimit else { throw fault }
    skipSpace()
    switch next.map(Unicode.Scalar.init) {
    case "{": return try readObject(depth)
    case "[": return try readArray(depth)
    case "\"": return .string(try readString())
    case "t":
      try expect("true")
      return .bool(true)
    case "f":
      try expect("false")
      return .bool(false)
    case "n":
      try expect("null")
      return .null
    default: return try readNumber()
    }
  }

  private mutating func readArray(_ depth: Int) throws(JSONFault) -> JSONValue {
    offset += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(values) }
    while true {
      values.append(try readValue(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw fault }
    }
  }

  private mutating func readObject(_ depth: Int) throws(JSONFault) -> JSONValue {
    offset += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      let start = fault
      guard next == UInt8(ascii: "\"") else { throw fault }
      let name = try readString()
      guard names.insert(name).inserted else { throw start }
      skipSpace()
      guard take(":") else { throw fault }
      members.append(JSONValue.Member(name: name, value: try readValue(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault }
    }
  }

  private mutating func readNumber() throws(JSONFault) -> JSONValue {
    let start = offset
    _ = take("-")
    let first = next
    let whole = takeDigits()
    guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else { throw fault }
    var isWhole = true
    if take(".") {
      isWhole = false
      guard takeDigits() > 0 else { throw fault }
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      guard takeDigits() > 0 else { throw fault }
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw fault }
    return .number(value)
  }

  private mutating func takeDigits() -> Int {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  private mutating func readString() throws(JSONFault) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw fault }
        offset += 1
        return string
      case UInt8(ascii: "\\"):
        offset += 1
        text += Array(String(try readEscape()).utf8)
      case 0..<0x20: throw fault
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw fault
  }

  private mutating func readEscape() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = next else { throw fault }
    offset += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return Unicode.Scalar(byte)
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try readUnit()
    default:
      offset -= 1
      throw fault
    }
  }

  /// Four hexadecimal digits, or twice four where one scalar takes two units of UTF-16.
  private mutating func readUnit() throws(JSONFault) -> Unicode.Scalar {
    let first = try readHex()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first) else { throw fault }
    try expect("\\u")
    let second = try readHex()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func readHex() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
