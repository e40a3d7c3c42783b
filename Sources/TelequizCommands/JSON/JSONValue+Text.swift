import TerminalText

extension JSONValue {
  /// How a value is laid out.
  enum Layout {
    /// On one line, as in a file of a line a value.
    case line
    /// Over several lines, for people; what holds no other list or object stands on one.
    case indented
  }

  /// The value as JSON, RFC 8259, without a line break at its end.
  ///
  /// What could steer a terminal is escaped, although JSON would allow it.
  ///
  /// - Precondition: Numbers are finite.
  func text(_ layout: Layout = .indented) -> String {
    var text = ""
    write(to: &text, layout, depth: 0)
    return text
  }

  private func write(to text: inout String, _ layout: Layout, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value):
      precondition(value.isFinite, "JSON has no number for \(value)")
      text += value.description
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      let isFlat = layout == .line || values.allSatisfy(\.isLeaf)
      Self.list(values, "[", "]", isFlat: isFlat, layout, depth, to: &text) {
        $0.write(to: &$1, layout, depth: depth + 1)
      }
    case .object(let members):
      let isFlat = layout == .line || depth > 0 && members.allSatisfy(\.value.isLeaf)
      Self.list(members, "{", "}", isFlat: isFlat, layout, depth, to: &text) {
        Self.quote($0.name, to: &$1)
        $1 += layout == .line ? ":" : ": "
        $0.value.write(to: &$1, layout, depth: depth + 1)
      }
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .null, .bool, .integer, .number, .string: true
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, isFlat: Bool, _ layout: Layout,
    _ depth: Int,
    to text: inout String, write: (Element, inout String) -> Void
  ) {
    func breakLine(_ depth: Int) {
      if !isFlat && !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    }
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += isFlat && layout == .indented ? ", " : "," }
      breakLine(depth + 1)
      write(element, &text)
    }
    breakLine(depth)
    text += closing
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    // Nearly every text is plain, and copied whole, which is more than twice as fast.
    let plainEnd = value.utf8.firstIndex { !isPlain($0) } ?? value.endIndex
    text += value[..<plainEnd]
    for scalar in value[plainEnd...].unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isTerminalSafe: text.unicodeScalars.append(scalar)
      default:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    text += "\""
  }

  /// Whether a byte stands for itself in a JSON text, and does nothing to a terminal.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
