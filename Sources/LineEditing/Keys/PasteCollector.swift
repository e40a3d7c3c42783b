/// Collects what stands between the marks that a terminal sets around a paste.
struct PasteCollector {
  /// What has been pasted so far.
  private(set) var bytes: [UInt8] = []
  private let limit: Int
  /// How many bytes of the end mark the last bytes are.
  private var matched = 0
  private static let end = Array("\u{1B}[201~".utf8)

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes the next byte; returns whether the paste is complete.
  mutating func feed(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // Only its first byte can begin the mark anew: it occurs nowhere else in it.
    keep(Self.end[..<matched])
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(limit - bytes.count)
  }
}

/// What becomes of a paste on its way into a line.
enum PastedText {
  /// Makes one line of what was pasted, without anything that a terminal would obey.
  static func oneLine(_ bytes: [UInt8]) -> String {
    var line = String.UnicodeScalarView()
    // Bytes that are no UTF-8 become U+FFFD, which is shown and does no harm.
    let text = String(decoding: bytes, as: UTF8.self)
    for character in text {
      switch character {
      case "\r\n", "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": line.append(" ")
      default:
        line.append(
          contentsOf: character.unicodeScalars.filter(TypedCharacter.isAllowed))
      }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
