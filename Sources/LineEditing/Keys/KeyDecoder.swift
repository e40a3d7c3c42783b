/// Turns the bytes of a terminal into keys.
///
/// It stands below libedit because libedit types the rest of a sequence that it does not know into
/// the line, knows nothing of pastes, and would break vi's escape key if it were told of them.
struct KeyDecoder {
  /// Milliseconds after which an escape without anything behind it is the key of that name.
  static let escapeMilliseconds: Int32 = 25
  /// Milliseconds after which a sequence that has begun is given up.
  static let sequenceMilliseconds: Int32 = 500
  /// How many bytes of a paste are kept; more is dropped.
  static let longestPaste = 65_536
  private static let longestSequence = 32

  private enum State {
    case ground
    case character(CharacterAssembler)
    case escape
    /// After `ESC O`.
    case singleShift
    /// After `ESC [`, with what has followed.
    case sequence([UInt8])
    case paste(PasteCollector)
  }

  private var state = State.ground

  /// How long to wait for the next byte before `timeOut` is to be called; nil: without limit.
  var patienceMilliseconds: Int32? {
    switch state {
    case .ground, .paste: nil
    case .escape: Self.escapeMilliseconds
    case .character, .singleShift, .sequence: Self.sequenceMilliseconds
    }
  }

  /// Whether a paste has begun and not ended.
  var isInPaste: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes the next byte; most bytes complete a key, and some complete none.
  mutating func feed(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return begin(with: byte)
    case .character(let assembler): return go(on: assembler, with: byte)
    case .escape: return afterEscape(byte)
    case .singleShift: return finish("O", [byte])
    case .sequence(let body): return go(onSequence: body, with: byte)
    case .paste(var collector):
      let isComplete = collector.feed(byte)
      state = isComplete ? .ground : .paste(collector)
      return isComplete ? .paste(collector.bytes) : nil
    }
  }

  /// Says that nothing has followed for a while.
  mutating func timeOut() -> Key? {
    defer { state = .ground }
    switch state {
    case .escape: return .escape
    case .singleShift: return .meta("O")
    case .sequence([]): return .meta("[")
    // Half a sequence or half a character is noise on the line.
    case .ground, .character, .sequence, .paste: return nil
    }
  }

  /// Forgets what has begun.
  mutating func reset() {
    state = .ground
  }

  private mutating func begin(with byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0..<0x80: return .character(Unicode.Scalar(byte))
    default: state = CharacterAssembler(lead: byte).map(State.character) ?? .ground
    }
    return nil
  }

  private mutating func go(on assembler: CharacterAssembler, with byte: UInt8) -> Key? {
    var assembler = assembler
    switch assembler.feed(byte) {
    case .incomplete: state = .character(assembler)
    case .complete(let scalar):
      state = .ground
      return scalar.map(Key.character)
    case .broken:
      state = .ground
      return begin(with: byte)
    }
    return nil
  }

  private mutating func afterEscape(_ byte: UInt8) -> Key? {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .singleShift
    // The first of two escapes is given up, or Alt with an arrow key would type the arrow's letter.
    case 0x1B: state = .escape
    case 0..<0x80: return .meta(Unicode.Scalar(byte))
    default: return begin(with: byte)
    }
    return nil
  }

  private mutating func go(onSequence body: [UInt8], with byte: UInt8) -> Key? {
    // The console of Linux sends two brackets for its function keys.
    let isSecondBracket = body.isEmpty && byte == UInt8(ascii: "[")
    switch byte {
    case 0x20...0x3F where body.count < Self.longestSequence, _ where isSecondBracket:
      state = .sequence(body + [byte])
      return nil
    case 0x40...0x7E: return finish("[", body + [byte])
    case 0x20...0x3F: return nil
    default:
      state = .ground
      return begin(with: byte)
    }
  }

  private mutating func finish(_ introducer: String, _ body: [UInt8]) -> Key? {
    state = .ground
    guard body.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return body.last.flatMap { begin(with: $0) }
    }
    let text = introducer + String(decoding: body, as: UTF8.self)
    guard text == "[200~" else { return .sequence(text) }
    state = .paste(PasteCollector(limit: Self.longestPaste))
    return nil
  }
}
