/// A learner made of text, for tests: what was typed before it starts, what was shown when it ends.
///
/// The transcript reads like a terminal session: prompts, what was typed at them, and what was
/// written, in the order in which they would stand on a screen.
public final class ScriptedLineReader: LineReader {
  /// Everything that would stand on the screen.
  public private(set) var transcript = ""
  /// Whether prompts and what is typed show in the transcript.
  public let isInteractive: Bool
  /// See `LineReader.columns`.
  public var columns: Int?
  /// See `LineReader.suspendedMilliseconds`.
  public var suspendedMilliseconds: Int64 = 0
  /// See `LineReader.outputFailure`; a test may set it.
  public var outputFailure: Int32?

  private var script: ArraySlice<Entry>
  private let beforeRead: (ScriptedLineReader) -> Void

  /// What is typed at one prompt.
  public enum Entry: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A text: one of the single keys if the request has it, otherwise a line and Enter.
    case typed(String)
    /// Anything else that can come.
    case input(LineInput)

    /// What is typed.
    public init(stringLiteral text: String) {
      self = .typed(text)
    }
  }

  /// Writes a script; behind its end stands the end of the input.
  ///
  /// - Parameters:
  ///   - script: What is typed at one prompt after the other.
  ///   - isInteractive: Whether the transcript shows prompts and what is typed.
  ///   - columns: The width of the screen in cells.
  ///   - beforeRead: Called before every read, for a test that turns the clock on.
  public init(
    _ script: [Entry], isInteractive: Bool = true, columns: Int? = 80,
    beforeRead: @escaping (ScriptedLineReader) -> Void = { _ in }
  ) {
    self.script = script[...]
    self.isInteractive = isInteractive
    self.columns = columns
    self.beforeRead = beforeRead
  }

  /// What has not been typed yet.
  public var remaining: [Entry] { Array(script) }

  /// Writes to the transcript.
  public func write(_ text: String) {
    transcript += text
  }

  /// Takes the next entry of the script.
  public func read(_ request: LineRequest) -> LineInput {
    beforeRead(self)
    show(PlainPrompt.text(of: request.prompt))
    let input = meaning(of: script.popFirst() ?? .input(.endOfFile), request)
    show(echo(of: input) + "\n")
    return input
  }

  private func meaning(of entry: Entry, _ request: LineRequest) -> LineInput {
    switch entry {
    case .input(let input): return input
    case .typed(let text):
      guard isInteractive, text.count == 1, let key = text.first, request.singleKeys.contains(key)
      else { return .line(text) }
      return .key(key)
    }
  }

  private func echo(of input: LineInput) -> String {
    switch input {
    case .line(let line): line
    case .key(let key): String(key)
    case .endOfFile: "^D"
    case .interrupted: "^C"
    case .signal, .failed: ""
    }
  }

  private func show(_ text: String) {
    if isInteractive { transcript += text }
  }
}
