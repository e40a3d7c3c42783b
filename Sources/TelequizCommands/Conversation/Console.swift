import LineEditing
import Practice
import TerminalText

/// What a conversation goes through: text goes out laid out and styled, lines come in.
final class Console {
  private let reader: any LineReader
  private let uptime: () -> Int64
  private let currentRenderer: () -> Renderer

  /// Creates a console.
  ///
  /// - Parameters:
  ///   - reader: Where lines come from and text goes to.
  ///   - uptime: Milliseconds of a clock that is never set.
  ///   - renderer: How text is laid out and styled, asked for at each use, since a screen may be
  ///     resized and a setting changed.
  init(reader: any LineReader, uptime: @escaping () -> Int64, renderer: @escaping () -> Renderer) {
    self.reader = reader
    self.uptime = uptime
    currentRenderer = renderer
  }

  /// Whether somebody sits at the other end and sees prompts.
  var isInteractive: Bool { reader.isInteractive }

  /// Milliseconds that pass only while the program runs; only differences mean something.
  var stopwatch: Int64 { uptime() - reader.suspendedMilliseconds }

  /// Milliseconds since the stopwatch stood at a mark; not negative.
  func milliseconds(since mark: Int64) -> Int { max(0, Int(clamping: stopwatch - mark)) }

  /// Why text could not be written, as an `errno`; nil while it could.
  var outputFailure: Int32? { reader.outputFailure }

  /// How text is laid out and styled now.
  var renderer: Renderer { currentRenderer() }

  /// The signs between words.
  var glyphs: Glyphs { renderer.glyphs }

  /// Shows paragraphs.
  func show(_ paragraphs: [Paragraph]) { reader.write(renderer.text(of: paragraphs)) }

  /// Shows lines as they are.
  func show(lines: [StyledText]) { reader.write(renderer.text(of: lines)) }

  /// Shows one paragraph of plain text.
  func say(_ text: String) { show([Paragraph(StyledText(text))]) }

  /// Asks for a line or a key, again when the line was cleared.
  func ask(_ prompt: Prompt) -> LineInput {
    while true {
      reader.takeNotices().forEach(say)
      let input = reader.read(
        LineRequest(
          prompt: renderer.prompt(prompt.text), singleKeys: prompt.keys,
          historyPrefixes: prompt.historyPrefixes, complete: prompt.complete))
      if case .signal = input { return input }
      // Where nobody reads what is written, nobody answers either.
      guard reader.outputFailure == nil else { return .endOfFile }
      guard case .interrupted(let lineWasEmpty) = input else { return input }
      if lineWasEmpty { say("\(prompt.leaving) leaves.") }
    }
  }

  /// The meaning of a word, or of the beginning of one; otherwise says what might have been meant.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - vocabulary: The words.
  ///   - sign: What stands before a word where it is typed.
  /// - Returns: The meaning, if there is just one.
  func meaning<Meaning>(
    of text: String, in vocabulary: Vocabulary<Meaning>, sign: String = ""
  ) -> Meaning? {
    switch vocabulary.lookUp(text) {
    case .found(let meaning): return meaning
    case .ambiguous(let words):
      say("\(sign)\(text): \(words.map { "\(sign)\($0.text)" }.listed("or"))?")
    case .unknown(let word):
      let meant = word.map { " Did you mean \(sign)\($0.text)?" } ?? " ? is help."
      say("No command \(sign)\(text.shortened).\(meant)")
    }
    return nil
  }
}
