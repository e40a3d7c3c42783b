import Probability
import StrictYAML

/// Small damages to a text, as typing, pasting and merging do them, and worse ones.
struct Mutation {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  /// What is put in: everything that means something to YAML, and what is refused everywhere.
  private static let pieces: [String] = [
    " ", "  ", "    ", "\n", "\n\n", "\r\n", "\r", "\t", ":", ": ", " #", "#", "# c", "-", "- ",
    "-\n", "?", "? ", ",", "[", "]", "{", "}", "[]", "{}", "&a ", "*a", "!t ", "|", ">", "|+\n",
    ">-\n", "|2\n", "'", "''", "\"", "\\", "\\n", "\\x41", "\\u", "%", "@", "`", "~", "null", "<<",
    "---", "\n---\n", "\n...\n", "a: b\n", "x-y: ", "key: |\n  text\n", "é", "😀", "\u{A0}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{0}", "\u{7}", "\u{FFFE}", "\u{E0041}",
  ]

  /// Damages a text in one to four places.
  mutating func damage(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0, 1, 2: insertPiece(into: &bytes)
      case 3: remove(from: &bytes, upTo: 1)
      case 4: remove(from: &bytes, upTo: 12)
      case 5: changeIndentation(of: &bytes)
      case 6: moveLine(of: &bytes)
      default: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place(in: bytes))
      }
    }
    return bytes
  }

  /// Limits that most texts exceed.
  mutating func limits() -> Limits {
    var limits = Limits()
    limits.problems = Int.random(in: 1...9, using: &numbers)
    limits.nestedCollections = Int.random(in: 1...4, using: &numbers)
    limits.sequenceEntries = Int.random(in: 0...3, using: &numbers)
    limits.textCharacters = Int.random(in: 0...60, using: &numbers)
    limits.keyBytes = Int.random(in: 1...9, using: &numbers)
    if Int.random(in: 0..<9, using: &numbers) == 0 { limits.fileBytes = 100 }
    return limits
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    Int.random(in: 0...bytes.count, using: &numbers)
  }

  private mutating func insertPiece(into bytes: inout [UInt8]) {
    let piece = Self.pieces.randomElement(using: &numbers) ?? ""
    bytes.insert(contentsOf: Array(piece.utf8), at: place(in: bytes))
  }

  private mutating func remove(from bytes: inout [UInt8], upTo length: Int) {
    let start = place(in: bytes)
    let end = min(bytes.count, start + Int.random(in: 1...length, using: &numbers))
    bytes.removeSubrange(start..<end)
  }

  private mutating func changeIndentation(of bytes: inout [UInt8]) {
    let start = lineStart(in: bytes, before: place(in: bytes))
    let spaces = bytes[start...].prefix { $0 == 0x20 }.count
    let wanted = max(0, spaces + Int.random(in: -3...3, using: &numbers))
    bytes.replaceSubrange(start..<start + spaces, with: repeatElement(0x20, count: wanted))
  }

  private mutating func moveLine(of bytes: inout [UInt8]) {
    let start = lineStart(in: bytes, before: place(in: bytes))
    let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let line = Array(bytes[start..<end])
    if Bool.random(using: &numbers) { bytes.removeSubrange(start..<end) }
    bytes.insert(contentsOf: line, at: lineStart(in: bytes, before: place(in: bytes)))
  }

  private func lineStart(in bytes: [UInt8], before place: Int) -> Int {
    bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }
}
