import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands behind an editor: where its keys come from, and what its private keys do.
protocol EditorClient: AnyObject {
  /// The next key for libedit; one of the negative codes when there is none.
  func nextKey() -> Int32
  /// Carries out a private key.
  func carryOut(_ key: PrivateKey, inCommandMap: Bool) -> line_command_result
}

/// libedit's editor: calls go in as they are, text as Unicode scalars.
final class Editor {
  private let raw: OpaquePointer
  private let link: Link

  /// What the C side holds while Swift owns it.
  private final class Link {
    weak var client: (any EditorClient)?
  }

  /// Opens an editor; nil when the terminal is not up to it.
  init?(program: String, input: Int32, output: Int32) {
    let link = Link()
    let client = line_editor_client(
      context: Unmanaged.passUnretained(link).toOpaque(),
      next_key: { context in
        guard let context else { return Int32(LINE_INPUT_ENDED) }
        let link = Unmanaged<Link>.fromOpaque(context).takeUnretainedValue()
        return link.client?.nextKey() ?? Int32(LINE_INPUT_ENDED)
      },
      command: { context, key, isCommandMap in
        guard let context, let key = PrivateKey(rawValue: key) else { return LINE_COMMAND_BEEP }
        let link = Unmanaged<Link>.fromOpaque(context).takeUnretainedValue()
        return link.client?.carryOut(key, inCommandMap: isCommandMap != 0) ?? LINE_COMMAND_BEEP
      })
    guard let raw = line_editor_open(program, input, output, client) else { return nil }
    self.raw = raw
    self.link = link
  }

  deinit {
    line_editor_close(raw)
  }

  /// Who provides keys; kept weakly.
  var client: (any EditorClient)? {
    get { link.client }
    set { link.client = newValue }
  }

  /// Obeys a line of `.editrc`; returns what is wrong with it.
  func obey(_ line: String) -> EditrcMistake.Kind? {
    var complaint: UnsafeMutablePointer<CChar>?
    defer { free(complaint) }
    switch line_editor_obey(raw, line, &complaint) {
    case LINE_EDITOR_UNKNOWN: return .unknownCommand
    case LINE_EDITOR_UNFINISHED: return .unfinishedQuotation
    case LINE_EDITOR_REFUSED: return .refused(complaint.map { String(cString: $0) } ?? "")
    default: return nil
    }
  }

  /// Gives keys their meanings where `.editrc` has given them no others.
  func bindKeys() { line_editor_bind_keys(raw) }
  /// Whether lines are edited; `edit off` is one of libedit's commands.
  var isEnabled: Bool { line_editor_is_enabled(raw) != 0 }
  /// Whether the user has given a meaning to a key sequence, which is without its escape here.
  func isBound(_ sequence: String) -> Bool { line_editor_is_bound(raw, "\\e" + sequence) != 0 }

  /// Sets the prompt of the next read.
  func setPrompt(_ prompt: EditedPrompt) {
    let text = prompt.scalars.map(\.value)
    line_editor_set_prompt(raw, text, text.count)
  }

  /// How a read ended.
  enum Outcome {
    case line(String)
    case endOfInput
    case failed(Int32)
  }

  /// Reads a line; the client is asked for keys until it is complete.
  func read() -> Outcome {
    var text: UnsafePointer<UInt32>?
    var count = 0
    switch line_editor_read(raw, &text, &count) {
    case 1: return .line(string(UnsafeBufferPointer(start: text, count: count)))
    case 0: return .endOfInput
    default: return .failed(errno)
    }
  }

  func enterRaw() { line_editor_enter_raw(raw) }
  func leaveRaw() { line_editor_leave_raw(raw) }

  /// The line being read, and how many of its scalars stand before the cursor.
  var line: (text: String, cursor: Int) {
    let (scalars, cursor) = scalars
    return (string(scalars), cursor)
  }
  /// How many scalars the line being read has.
  var lineCount: Int { scalars.0.count }
  /// What stands before the cursor.
  var lineToCursor: String {
    let (scalars, cursor) = scalars
    return string(UnsafeBufferPointer(rebasing: scalars[..<cursor]))
  }

  /// Puts text at the cursor.
  func insert(_ text: String) {
    let scalars = text.unicodeScalars.map(\.value)
    _ = line_editor_insert(raw, scalars, scalars.count)
  }
  /// Takes scalars away before the cursor.
  func deleteBefore(_ count: Int) { line_editor_delete_before(raw, count) }
  /// Has libedit read a key before it asks for the next.
  func push(_ key: UInt32) { line_editor_push(raw, key) }

  /// Sends text to the terminal while a line is read.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { line_editor_write(raw, $0.baseAddress, $0.count) }
    }
  }
  /// Draws the line at the start of the row in which the cursor stands.
  func redraw() { line_editor_redraw(raw) }
  func resize() { line_editor_resize(raw) }

  /// Adds a line to those that Up brings back.
  func remember(_ line: String) {
    let scalars = line.unicodeScalars.map(\.value)
    line_editor_remember(raw, scalars, scalars.count)
  }

  /// Valid until libedit is called again.
  private var scalars: (UnsafeBufferPointer<UInt32>, cursor: Int) {
    var count = 0
    var cursor = 0
    let start = line_editor_line(raw, &count, &cursor)
    return (UnsafeBufferPointer(start: start, count: count), cursor)
  }

  private func string(_ scalars: UnsafeBufferPointer<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
