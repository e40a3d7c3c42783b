import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines edited on a terminal with libedit.
///
/// The terminal is put back as it was when this goes away, and when the process dies of anything but
/// `SIGKILL`. One thread owns a reader, and there is one at a time.
public final class EditedLineReader: LineReader {
  /// How many scalars a line can have.
  ///
  /// libedit itself loses what stands behind 1023 when the history is gone through.
  static let longestLine = 500

  let editor: Editor
  let signals: SignalInbox
  let input: InputSource
  let terminal: Int32
  private var history: CommandHistory
  private var output: DescriptorOutput
  private var notices: [String] = []

  var decoder = KeyDecoder()
  var quiet = QuietPeriod()
  var queue: [UInt32] = []
  /// The width for which libedit has drawn the line.
  var drawnColumns = 80
  /// The read that goes on.
  var reading = Reading(LineRequest(prompt: ""))
  /// Takes over after `edit off`.
  private var plain: PlainLineReader?

  /// Opens a reader on a terminal, sources `~/.editrc` and loads the history.
  ///
  /// Nil when the terminal or `.editrc` rules editing out: `PlainLineReader` fits then.
  ///
  /// - Parameters:
  ///   - program: The name that lines of `.editrc` are meant for.
  ///   - history: Where commands are kept; nil: nowhere.
  ///   - input: A descriptor of the terminal, open for reading.
  ///   - output: A descriptor of the terminal, open for writing.
  public init?(
    program: String, history: HistoryFile?, input: Int32 = 0, output: Int32 = 1
  ) {
    guard Terminal.isTerminal(output), terminal_guard_begin(input) != 0 else { return nil }
    // The inbox comes behind the guard, whose handlers are for the signals that nobody else catches.
    guard let signals = SignalInbox(catching: SignalInbox.ending + SignalInbox.terminal),
      let editor = Editor(program: program, input: input, output: output)
    else {
      terminal_guard_end()
      return nil
    }
    self.signals = signals
    self.editor = editor
    self.history = CommandHistory(file: history)
    self.input = InputSource(descriptor: input, signals: signals)
    self.output = DescriptorOutput(descriptor: output)
    terminal = output
    editor.client = self
    notices = Editrc.obey(editor).map(\.description)
    guard editor.isEnabled else {
      terminal_guard_end()
      return nil
    }
    history?.load().forEach(editor.remember)
  }

  deinit {
    terminal_guard_end()
  }

  /// True: there is somebody.
  public var isInteractive: Bool { true }
  /// The width of the terminal in cells.
  public var columns: Int? { Terminal.columns(terminal) }
  /// Milliseconds for which Ctrl-Z has stopped the program so far.
  public var suspendedMilliseconds: Int64 { signals.suspendedMilliseconds }
  /// The `errno` of the first write that failed.
  public var outputFailure: Int32? { output.failure }
  /// Mistakes in `.editrc`, and why a line could not be kept in the history, which is said once.
  public func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  /// Writes to the terminal; not to be called while a line is read.
  public func write(_ text: String) {
    output.write(text)
  }

  /// Has a line edited.
  public func read(_ request: LineRequest) -> LineInput {
    if let plain { return plain.read(request) }
    reading = Reading(request)
    write(reading.prompt.above)
    editor.setPrompt(reading.prompt)
    begin()
    let outcome = editor.read()
    setPaste(false)
    let input = meaning(of: outcome)
    if case .signal = input { terminal_guard_restore() }
    if !editor.isEnabled { goPlain() }
    return input
  }

  /// Raw mode comes before the prompt, so that what is typed when the prompt shows is edited.
  private func begin() {
    quiet.resume(at: MonotonicClock.milliseconds, keysWait: input.isPending)
    editor.enterRaw()
    setPaste(true)
    drawnColumns = columns ?? 80
    // What was typed ahead may have been echoed, if nobody had hushed the terminal yet.
    write("\r\u{1B}[K")
  }

  func setPaste(_ isOn: Bool) {
    write(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    terminal_guard_set_paste(isOn ? 1 : 0)
  }

  private func meaning(of outcome: Editor.Outcome) -> LineInput {
    if let ending = reading.ending { return ending }
    if let answer = reading.answer {
      quiet.begin(at: MonotonicClock.milliseconds)
      return .key(answer)
    }
    switch outcome {
    // libedit does not even ask for keys when it cannot set the terminal's modes any more.
    case .endOfInput where input.isHungUp, .failed where input.isHungUp: return .signal(SIGHUP)
    case .line(let text):
      let line = text.withoutPrivateKeys()
      remember(line)
      return .line(line)
    case .endOfInput:
      // libedit shows ^D and stays there.
      write("\n")
      return .endOfFile
    case .failed(let error): return .failed(error)
    }
  }

  private func remember(_ line: String) {
    guard reading.request.keepsInHistory(line) else { return }
    editor.remember(line)
    if let notice = history.keep(line) { notices.append(notice) }
  }

  private func goPlain() {
    terminal_guard_end()
    plain = PlainLineReader(
      input: input.descriptor, output: terminal, isInteractive: true, signals: signals)
  }
}

extension String {
  /// The line without its end, and without keys that libedit took for characters, in a search for
  /// instance.
  fileprivate func withoutPrivateKeys() -> String {
    let scalars = unicodeScalars.filter { $0 != "\n" && !(0x80..<0xA0).contains($0.value) }
    return String(String.UnicodeScalarView(scalars))
  }
}
