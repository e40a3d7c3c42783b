/// Puts the bytes of one UTF-8 character together.
struct CharacterAssembler {
  private var bytes: [UInt8]
  private let count: Int

  /// What a byte led to.
  enum Progress: Equatable {
    case incomplete
    /// All bytes are there; nil when they are no character, or one that may not be typed. Among
    /// those are U+0080…U+009F, so that nobody can type a private key.
    case complete(Unicode.Scalar?)
    /// The byte does not belong here, and may begin something else.
    case broken
  }

  /// Begins with a byte above 0x7F; nil when no character begins so.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: return nil
    }
    bytes = [lead]
  }

  mutating func feed(_ byte: UInt8) -> Progress {
    guard (0x80...0xBF).contains(byte) else { return .broken }
    bytes.append(byte)
    if bytes.count < count { return .incomplete }
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    return .complete(scalar.flatMap { TypedCharacter.isAllowed($0) ? $0 : nil })
  }
}
