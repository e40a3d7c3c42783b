import LineEditing
import Practice
import QuestionBank
import Scheduling

/// What a command runs in: the invocation, and what its options and the configuration make of it.
///
/// Inside the REPL all commands share one context, so that a bank is read and a file is opened once.
final class Context {
  /// Everything from outside.
  let invocation: Invocation
  /// The options that every command has.
  private(set) var common: CommonChoices
  /// What the learner chose: the configuration, then the options, then `set`.
  var settings: Settings
  /// How the program is to end, once that is known.
  var departure: ExitStatus?
  /// The session that ended last, which an undo reopens.
  var lastConversation: SessionConversation?
  /// Whether commands are typed at the REPL's prompt.
  var isAtHome = false
  /// Whether the learner was told what is odd in the progress.
  var saidWhatIsOddInProgress = false
  /// The memory model in force, as it was last read with the progress; nil: not read yet.
  var modelInForce: ChosenModel?
  /// Keeps what the learner does; nil until something asks for it.
  private(set) var openJournal: Journal?
  private let fixedNow: Moment?

  /// Where conversations take place; nil until something is said.
  private(set) var openConsole: Console?

  /// Creates a context, and complains about what is wrong in the configuration.
  ///
  /// - Throws: `UsageFailure` when `--now` is no time.
  init(invocation: Invocation, common: CommonChoices) throws {
    self.invocation = invocation
    self.common = common
    fixedNow = try common.now(localOffset: invocation.localOffset)
    settings = Settings(configuredFor: invocation)
    settings.apply(common)
  }

  /// The time now.
  var now: Moment { fixedNow ?? invocation.clock() }

  /// The study day that it is.
  var today: StudyDay { now.studyDay }

  /// What chance is drawn from.
  var seed: UInt64 { common.seed ?? invocation.randomSeed() }

  /// Where files are.
  var paths: Paths { Paths(invocation.environment) }

  /// Where banks are looked for; what is found earlier counts first.
  var bankPlaces: [BankPlace] {
    (common.bankFolders + paths.namedBankFolders).map(BankPlace.namedFolder)
      + (paths.ownBankFolder.map { [.ownFolder($0)] } ?? []) + [.builtIn]
  }

  /// The files of banks and subjects that were found, and what could not be read.
  private(set) lazy var bankFiles = BankFiles(in: bankPlaces, files: invocation.files)

  /// The banks that can be used, their subjects, and what is wrong with both.
  private(set) lazy var library = readLibrary()

  /// Everything that can be practised.
  private(set) lazy var curriculum = Curriculum(banks: library.banks)

  /// Where conversations take place.
  var console: Console {
    if let openConsole { return openConsole }
    let console = makeConsole()
    openConsole = console
    return console
  }

  /// Keeps what the learner does; the progress file is opened when this is asked for first.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be used.
  var journal: Journal {
    get throws {
      if let openJournal { return openJournal }
      let journal = Journal(log: try openLog())
      openJournal = journal
      return journal
    }
  }

  /// Writes a result.
  func write(_ text: String) { invocation.output.output(text) }

  /// Writes a complaint: what, where, what to do.
  func complain(_ message: String) {
    invocation.complain(message)
  }

  /// Runs a command of the REPL with options of its own.
  ///
  /// - Throws: `UsageFailure` when the options ask for other files or another time, which belong
  ///   to the whole run.
  func with<Result>(_ choices: CommonChoices, run: () throws -> Result) throws -> Result {
    guard choices.bankFolders.isEmpty, choices.progressPath == nil, choices.nowText == nil else {
      throw UsageFailure("--banks, --progress and --now are for the start of telequiz")
    }
    let saved = (common, settings)
    common.seed = choices.seed ?? common.seed
    settings.apply(choices)
    defer {
      common = saved.0
      if choices.changesSettings { settings = saved.1 }
    }
    return try run()
  }

  private func readLibrary() -> Library {
    let library = Library(reading: bankFiles.files)
    bankFiles.failures.map(\.message).forEach(complain)
    if !settings.isQuiet { library.notices(shown: paths.shown).forEach(complain) }
    return library
  }

  private func openLog() throws -> any FactLog {
    let path = try progressPath
    return try reporting { () throws(FactLogFailure) in
      try invocation.openLog(path, paths.shown(path), library.renames)
    }
  }

  private func makeConsole() -> Console {
    let reader = invocation.makeReader(
      ReaderRequest(
        isPlain: settings.isPlain, term: invocation.environment["TERM"],
        historyPath: paths.history))
    return Console(reader: reader, uptime: invocation.stopwatch) { [unowned self] in
      renderer(columns: reader.columns)
    }
  }
}
