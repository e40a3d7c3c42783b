import Probability

/// Damages a bank as typing, pasting and merging do: in bytes, in lines, and in what the lines say.
struct BankMutation {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let pieces =
    Array(":-#'\"[]{},|>&*!%@\t \n\\x~?0aé".utf8) + [0x00, 0x7F, 0xC2, 0xA0, 0xFF]
  private static let comments = [
    "# lint: allow answer-leak -- because", "# lint: allow answer-leek", "# lint: allow L301 -- x",
    "# lint: allow no-source, stem-length -- so", "# lint:", "# lint: deny tab -- x", "# a remark",
  ]
  private static let values = [
    "telehealth", "TODO", "[a, a]", "a visit #1", "a: b", "'x", "@home", "", "~", "5",
    "Telemedicine always never not ??? and/or a@b.example 555-0100", "\u{200B}", ">-",
  ]

  /// A bank with one to four damages.
  mutating func damaged(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: damageBytes(&bytes)
      case 1: damageLines(&bytes) { $0.damageOrder(of: &$1) }
      default: damageLines(&bytes) { $0.damageMeaning(of: &$1) }
      }
    }
    return bytes
  }

  private mutating func damageBytes(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: bytes.indices, using: &random)
    let piece = Self.pieces.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: index)
    case 1: bytes.insert(piece, at: index)
    case 2: bytes[index] = piece
    default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
    }
  }

  private mutating func damageLines(
    _ bytes: inout [UInt8], how: (inout Self, inout [[UInt8]]) -> Void
  ) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    how(&self, &lines)
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func damageOrder(of lines: inout [[UInt8]]) {
    let line = Int.random(in: lines.indices, using: &random)
    let other = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    default: lines[line] = Array("  ".utf8) + lines[line]
    }
    if lines.isEmpty { lines = [[]] }
  }

  private mutating func damageMeaning(of lines: inout [[UInt8]]) {
    let line = Int.random(in: lines.indices, using: &random)
    let indent = lines[line].prefix { $0 == 0x20 }
    if Bool.random(using: &random) {
      let comment = Self.comments.randomElement(using: &random) ?? ""
      lines.insert(Array(indent) + Array(comment.utf8), at: line)
    } else if let colon = lines[line].firstIndex(of: UInt8(ascii: ":")) {
      let value = Self.values.randomElement(using: &random) ?? ""
      lines[line] = Array(lines[line][...colon]) + Array(" \(value)".utf8)
    }
  }
}
