import LineEditing
import Practice
import QuestionBank

@testable import TelequizCommands

/// A machine of a test's own: its files, its clock, its learner's progress and keyboard.
final class World {
  /// The environment variables.
  var environment = ["HOME": "/home/ada", "TERM": "xterm-256color", "NO_COLOR": "1"]
  /// The files, by path.
  var files: [String: String] = [:]
  /// What facts are kept in, from one run to the next.
  let log = MemoryFactLog()
  /// The time; every line that is read takes twenty seconds.
  var now = Moment(
    time: Timestamp(milliseconds: 1_795_348_800_000), offset: UTCOffset(minutes: 0))
  /// The width of the screen.
  var columns = 80
  /// Whether there is a terminal; false: a pipe.
  var isTerminal = true
  /// Everything that was seen: what was typed and what was written, results and complaints.
  private(set) var transcript = ""
  /// What went to standard output outside of conversations.
  private(set) var output = ""
  /// What went to standard error.
  private(set) var error = ""

  /// Something that a learner does, or that happens, before a line is read.
  enum Step: ExpressibleByStringLiteral {
    /// A text is typed, and Enter where no single key answers.
    case type(String)
    /// Ctrl-C on an empty line, or on one with something in it.
    case interrupt(onEmptyLine: Bool)
    /// Another input.
    case input(LineInput)
    /// Something happens; nothing is typed.
    case happening((World) -> Void)

    init(stringLiteral text: String) { self = .type(text) }
  }

  /// Runs a command line, as if it had been typed at a shell's prompt.
  @discardableResult
  func run(_ arguments: [String] = [], typing steps: [Step] = []) -> ExitStatus {
    transcript += transcript.isEmpty ? "" : "\n"
    transcript += "$ \((["telequiz"] + arguments).joined(separator: " "))\n"
    let (script, happenings) = Self.script(of: steps)
    var reads = 0
    let reader = ScriptedLineReader(
      script, isInteractive: isTerminal, columns: isTerminal ? columns : nil
    ) { [unowned self] reader in
      take(reader)
      happenings[reads]?.forEach { $0(self) }
      reader.columns = isTerminal ? columns : nil
      reads += 1
      now = now.advanced(byMilliseconds: 20_000)
    }
    self.reader = reader
    let status = TelequizProgram.run(invocation(arguments, reader: reader))
    take(reader)
    self.reader = nil
    transcript += status == .done ? "" : "(exit \(status.code))\n"
    return status
  }

  private var reader: ScriptedLineReader?
  private var taken = 0

  /// Moves what the reader wrote to the transcript, so that all streams stand in order.
  private func take(_ reader: ScriptedLineReader) {
    transcript += reader.transcript.dropFirst(taken)
    taken = reader.transcript.count
    if self.reader !== reader { taken = 0 }
  }

  private func invocation(_ arguments: [String], reader: ScriptedLineReader) -> Invocation {
    var seed: UInt64 = UInt64(log.kept.count)
    return Invocation(
      arguments: arguments, environment: Environment(environment),
      output: OutputStreams(
        output: { [unowned self] in
          take(reader)
          output += $0
          transcript += $0
        },
        error: { [unowned self] in
          take(reader)
          error += $0
          transcript += $0
        }),
      files: fileAccess,
      terminal: TerminalFacts(
        inputIsTerminal: isTerminal, outputIsTerminal: isTerminal,
        columns: { [unowned self] in isTerminal ? columns : nil }),
      clock: { [unowned self] in now }, localOffset: { [unowned self] _ in now.offset },
      stopwatch: { [unowned self] in now.time.milliseconds },
      randomSeed: {
        seed += 1
        return seed
      },
      makeReader: { _ in reader },
      openLog: { [log] (path, _, renames) throws(FactLogFailure) in
        try log.open(renames: renames)
        return log
      })
  }

  private var fileAccess: FileAccess {
    FileAccess(
      read: { [unowned self] path in
        files[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
      },
      list: { [unowned self] path in
        let names = files.keys.filter { $0.hasPrefix(path + "/") }.map {
          $0.dropFirst(path.count + 1)
        }
        .filter { !$0.contains("/") }
        return names.isEmpty ? .failure(.missing) : .success(names.map(String.init))
      },
      kind: { [unowned self] path in files[path] == nil ? nil : .file })
  }

  /// The lines to type, and what happens before which of them.
  private static func script(
    of steps: [Step]
  ) -> ([ScriptedLineReader.Entry], [Int: [(World) -> Void]]) {
    var script: [ScriptedLineReader.Entry] = []
    var happenings: [Int: [(World) -> Void]] = [:]
    for step in steps {
      switch step {
      case .type(let text): script.append(.typed(text))
      case .interrupt(let isEmpty): script.append(.input(.interrupted(lineWasEmpty: isEmpty)))
      case .input(let input): script.append(.input(input))
      case .happening(let happening): happenings[script.count, default: []].append(happening)
      }
    }
    return (script, happenings)
  }
}
