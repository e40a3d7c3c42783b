/// What a learner can do with a keyboard, as the bytes that a terminal makes of it.
public struct TerminalKey: Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  /// Typed text.
  public init(stringLiteral text: String) {
    bytes = Array(text.utf8)
  }

  /// Bytes as they are, for what no keyboard sends.
  public static func bytes(_ bytes: [UInt8]) -> TerminalKey { TerminalKey(bytes: bytes) }
  /// A letter held down together with the control key.
  public static func control(_ letter: Character) -> TerminalKey {
    TerminalKey(bytes: [(letter.asciiValue ?? 0) & 0x1F])
  }
  /// A letter together with Alt.
  public static func alt(_ letter: Character) -> TerminalKey { escape("\(letter)") }
  /// What is pasted, between the marks of a terminal that brackets pastes.
  public static func paste(_ text: String) -> TerminalKey { escape("[200~\(text)\u{1B}[201~") }
  /// An escape sequence.
  public static func escape(_ rest: String) -> TerminalKey {
    TerminalKey(bytes: [0x1B] + rest.utf8)
  }

  /// Enter.
  public static let enter: TerminalKey = "\r"
  /// Tab.
  public static let tab: TerminalKey = "\t"
  /// The escape key by itself.
  public static let escape: TerminalKey = "\u{1B}"
  /// Backspace.
  public static let backspace: TerminalKey = "\u{7F}"
  /// An arrow.
  public static let up = escape("[A")
  /// An arrow.
  public static let down = escape("[B")
  /// An arrow.
  public static let right = escape("[C")
  /// An arrow.
  public static let left = escape("[D")
  /// Home.
  public static let home = escape("[H")
  /// End.
  public static let end = escape("[F")
  /// Delete.
  public static let delete = escape("[3~")

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
