import Practice

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

  /// Creates an invocation.
  init(
    arguments: [String], environment: Environment, output: OutputStreams, files: FileAccess,
    terminal: TerminalFacts, clock: @escaping () -> Moment,
    localOffset: @escaping (Timestamp) -> UTCOffset, stopwatch: @escaping () -> Int64,
    randomSeed: @escaping () -> UInt64
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
  }
}
