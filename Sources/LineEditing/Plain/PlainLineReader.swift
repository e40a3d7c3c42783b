import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines as they come: from a pipe, a file, a terminal that cannot move its cursor, for a screen
/// reader.
public final class PlainLineReader: LineReader {
  private let input: InputSource
  private let signals: SignalInbox?
  private var output: DescriptorOutput

  /// Whether prompts are shown.
  public let isInteractive: Bool

  /// Opens a reader that ends reads when a signal asks the program to end.
  ///
  /// - Parameters:
  ///   - input: Where lines are read from.
  ///   - output: Where text is written to.
  ///   - isInteractive: Whether somebody sits at the other end of both.
  public convenience init(input: Int32 = 0, output: Int32 = 1, isInteractive: Bool) {
    let caught = SignalInbox.ending + (isInteractive ? [SIGTSTP] : [])
    self.init(
      input: input, output: output, isInteractive: isInteractive,
      signals: SignalInbox(catching: caught))
  }

  init(input: Int32, output: Int32, isInteractive: Bool, signals: SignalInbox?) {
    self.input = InputSource(descriptor: input, signals: signals)
    self.output = DescriptorOutput(descriptor: output)
    self.signals = signals
    self.isInteractive = isInteractive
  }

  /// The width of the terminal in cells; nil when text goes elsewhere.
  public var columns: Int? { Terminal.columns(output.descriptor) }
  /// Milliseconds for which Ctrl-Z has stopped the program so far.
  public var suspendedMilliseconds: Int64 { signals?.suspendedMilliseconds ?? 0 }
  /// The `errno` of the first write that failed.
  public var outputFailure: Int32? { output.failure }

  /// Writes all of a text.
  public func write(_ text: String) {
    output.write(text)
  }

  /// Reads up to the end of a line, and not a byte behind it.
  public func read(_ request: LineRequest) -> LineInput {
    show(request.prompt)
    var assembler = LineAssembler()
    while true {
      switch input.wait() {
      case .byte(let byte): if assembler.feed(byte) { return .line(assembler.line) }
      case .end: return end(assembler)
      case .signal(SIGINT) where isInteractive:
        write("\n")
        return .interrupted(lineWasEmpty: assembler.isEmpty)
      case .signal(SIGTSTP):
        signals?.suspend()
        // The terminal has dropped what stood in the line.
        assembler = LineAssembler()
        show(request.prompt)
      case .signal(let number) where SignalInbox.ending.contains(number): return .signal(number)
      case .signal, .timedOut: continue
      case .failed(let error): return .failed(error)
      }
    }
  }

  private func show(_ prompt: String) {
    guard isInteractive else { return }
    write(PlainPrompt.text(of: prompt))
  }

  /// A last line may lack its end.
  private func end(_ assembler: LineAssembler) -> LineInput {
    if !assembler.isEmpty { return .line(assembler.line) }
    if isInteractive { write("\n") }
    return .endOfFile
  }
}
