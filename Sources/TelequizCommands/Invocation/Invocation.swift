import LineEditing
import Practice
import ProgressStore
import QuestionBank
import TerminalText

/// Everything that a command takes from outside: with it as an argument, a whole command runs in a
/// test without touching the machine.
struct Invocation {
  /// The arguments, without the program's own name.
  var arguments: [String]
  /// The environment variables.
  var environment: Environment
  /// Where text goes.
  var output: OutputStreams
  /// Files and folders.
  var files: FileAccess
  /// What is known of the terminal.
  var terminal: TerminalFacts
  /// The time now, and how far local time is ahead of UTC.
  var clock: () -> Moment
  /// How far local time is ahead of UTC at a time.
  var localOffset: (Timestamp) -> UTCOffset
  /// Milliseconds of a clock that is never set; only differences mean something.
  var stopwatch: () -> Int64
  /// A number that nobody can foresee.
  var randomSeed: () -> UInt64

  /// What the error numbers of the system mean.
  var systemErrors: SystemErrors
  /// Opens what lines are read from; asked for once, and only by commands that talk.
  var makeReader: (ReaderRequest) -> any LineReader
  /// Reads the facts of a file without changing anything; nil if there is no file.
  typealias FactReader = (
    _ path: String, _ shownPath: String
  ) throws(FactLogFailure) -> [Fact]?

  /// Reads the facts of a file and looks for what is wrong; nil if there is no file.
  typealias FactExaminer = (
    _ path: String, _ shownPath: String
  ) throws(FactLogFailure) -> ExaminedFacts?

  /// Opens what facts are kept in; asked for once, and only by commands that need it.
  var openLog: LogOpener
  /// What text is shown with page by page.
  var pager = PagerAccess()
  /// Waits so many milliseconds; the signal that asked the program to end meanwhile, or nil.
  var pause: (_ milliseconds: Int) -> Int32? = { _ in nil }
  /// Reads the facts of a file without changing anything; nil if there is no file.
  var readFacts: FactReader = { (_, _) throws(FactLogFailure) in nil }
  /// Reads the facts of a file without changing anything, and looks for what is wrong; nil if there is
  /// no file.
  var examineFacts: FactExaminer = { (_, _) throws(FactLogFailure) in nil }

  /// Creates an invocation.
  init(
    arguments: [String], environment: Environment, output: OutputStreams, files: FileAccess,
    terminal: TerminalFacts, clock: @escaping () -> Moment,
    localOffset: @escaping (Timestamp) -> UTCOffset, stopwatch: @escaping () -> Int64,
    randomSeed: @escaping () -> UInt64, systemErrors: SystemErrors,
    makeReader: @escaping (ReaderRequest) -> any LineReader,
    openLog: @escaping LogOpener
  ) {
    self.arguments = arguments
    self.environment = environment
    self.output = output
    self.files = files
    self.terminal = terminal
    self.clock = clock
    self.localOffset = localOffset
    self.stopwatch = stopwatch
    self.randomSeed = randomSeed
    self.systemErrors = systemErrors
    self.makeReader = makeReader
    self.openLog = openLog
  }
}

/// What a line reader is opened for.
struct ReaderRequest: Hashable {
  /// Whether lines are to be plain, whatever the terminal can do.
  var isPlain: Bool
  /// The kind of terminal, as the environment calls it.
  var term: String?
  /// The file that commands are remembered in; nil: they are not.
  var historyPath: String?
}

extension Invocation {
  /// Writes a complaint in the usual form, `telequiz: what, where, what to do`; wrapped on a screen.
  func complain(_ message: String) {
    let width = terminal.columns().map(comfortableWidth) ?? .max
    let lines = StyledText("telequiz: \(message)").wrapped(to: width)
    output.error(lines.map { $0.plain + "\n" }.joined())
  }
}

/// What the error numbers of a system mean.
struct SystemErrors {
  /// The number of a write that nobody reads.
  var closedPipe: Int32
  /// The system's words for a number.
  var words: (Int32) -> String
}

/// Opens what facts are kept in: a file, and what is called otherwise now than in earlier facts.
typealias LogOpener = (
  _ path: String, _ shownPath: String, _ renames: Renames
) throws(FactLogFailure) -> any FactLog
