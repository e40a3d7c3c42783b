/// Somebody, or something, that hits keys at random.
public enum RandomTyping {
  /// The bytes of a few keys: words, control keys, sequences whole and half, pastes, noise.
  ///
  /// The keys that end or suspend a program are left out: Ctrl-D, Ctrl-Z and Ctrl-\\.
  public static func keys(using random: inout some RandomNumberGenerator) -> TerminalKey {
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2: .bytes(bytes(0x20...0x7E, 1...6, &random))
    case 3: .bytes(bytes(0x00...0x1F, 1...3, &random).filter { !lethal.contains($0) })
    case 4: .bytes(bytes(0x80...0xFF, 1...4, &random))
    case 5: .bytes(Array(letters.shuffled(using: &random).prefix(3).joined().utf8))
    case 6: .escape(sequences.randomElement(using: &random) ?? "")
    case 7: paste(&random)
    default: .bytes([editing.randomElement(using: &random) ?? 0x0D])
    }
  }

  private static let lethal: Set<UInt8> = [0x04, 0x1A, 0x1C]
  private static let letters = ["é", "漢", "🩺", "e\u{301}", "\u{200D}", "\u{202E}"]
  private static let sequences = [
    "[A", "[B", "[C", "[D", "[H", "[3~", "[1;5C", "OA", "b", "[<3;4;5M", "[", "[1;", "O",
  ]
  /// Enter, Ctrl-C, Tab, Backspace, Ctrl-R, Ctrl-V.
  private static let editing: [UInt8] = [0x0D, 0x03, 0x09, 0x7F, 0x12, 0x16]

  private static func paste(_ random: inout some RandomNumberGenerator) -> TerminalKey {
    let content = bytes(0x00...0xFF, 0...40, &random).filter { !lethal.contains($0) }
    return .bytes(Array("\u{1B}[200~".utf8) + content + Array("\u{1B}[201~".utf8))
  }

  private static func bytes(
    _ range: ClosedRange<UInt8>, _ count: ClosedRange<Int>,
    _ random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    (0..<Int.random(in: count, using: &random)).map { _ in UInt8.random(in: range, using: &random) }
  }
}
