import LineEditing
import Practice
import ProgressStore
import QuestionBank

@testable import TelequizCommands

/// A machine of a test's own: its files, its clock, its learner's progress and keyboard.
final class World {
  /// The environment variables.
  var environment = ["HOME": "/home/ada", "TERM": "xterm-256color", "NO_COLOR": "1"]
  /// The files, by path.
  var files: [String: String] = [:]
  /// The inodes of files that are not the first of their names.
  var inodes: [String: UInt64] = [:]
  /// What happens during each pause of a watch; after the last one, Ctrl-C is pressed.
  var pauses: [(World) -> Void] = []
  /// What happens while a file is read, once, by the file's path.
  var whenRead: [String: (World) -> Void] = [:]
  /// What standard input holds for a command that reads it whole.
  var input = ""
  /// What facts are kept in, from one run to the next.
  let log = MemoryFactLog()
  /// What other progress files hold, by path.
  var otherFacts: [String: [Fact]] = [:]
  /// What is wrong with other progress files, by path.
  var otherProblems: [String: [Verification.Problem]] = [:]
  /// Why other progress files cannot be looked into.
  var lookingFailure: FactLogFailure?
  /// Makes what nobody can foresee differ from that of other worlds.
  var seedOffset: UInt64 = 0
  /// The time, from noon of a Sunday on; every line that is read takes twenty seconds.
  var now = Moment(
    time: Timestamp(milliseconds: 1_795_348_800_000), offset: UTCOffset(minutes: 0))
  /// The width of the screen.
  var columns = 80
  /// The height of the screen; nil: unknown.
  var rows: Int?
  /// The programs that can be run.
  var programs: Set<String> = []
  /// Whether a pager can be run at all.
  var pagersRun = true
  /// How many texts a pager reads before its reader leaves it.
  var pagerPatience = Int.max
  /// The pagers that were started.
  private(set) var pagers: [String] = []
  /// What each of them read.
  private(set) var paged: [String] = []
  /// Whether there is a terminal; false: a pipe.
  var isTerminal = true
  /// Whether writing fails, as when nobody reads any more.
  var outputFailure: Int32?
  /// Everything that was seen: what was typed and what was written, results and complaints.
  private(set) var transcript = ""
  /// What went to standard output outside of conversations.
  private(set) var output = ""
  /// What went to standard error.
  private(set) var error = ""

  /// Runs a command line, as if it had been typed at a shell's prompt.
  @discardableResult
  func run(_ arguments: [String] = [], doing steps: [Step] = []) -> ExitStatus {
    show(transcript.isEmpty ? "" : "\n")
    show("$ \((["telequiz"] + arguments).joined(separator: " "))\n")
    let learner = Learner(doing: steps, in: self, isInteractive: isTerminal)
    learner.outputFailure = outputFailure
    let status = TelequizProgram.run(invocation(arguments, learner: learner))
    if status != .done { show("(exit \(status.code))\n") }
    return status
  }

  /// Lets something stand on the screen.
  func show(_ text: String) { transcript += text }

  /// Lets days pass.
  func wait(days: Int) { now = now.advanced(byMilliseconds: Int64(days) * 86_400_000) }

  private func invocation(_ arguments: [String], learner: Learner) -> Invocation {
    var seed = UInt64(log.kept.count) + seedOffset
    var invocation = Invocation(
      arguments: arguments, environment: Environment(environment),
      output: OutputStreams(
        output: { [unowned self] text in
          output += text
          show(text)
        },
        error: { [unowned self] text in
          error += text
          show(text)
        }),
      files: fileAccess,
      terminal: TerminalFacts(
        inputIsTerminal: isTerminal, outputIsTerminal: isTerminal, errorIsTerminal: isTerminal,
        charactersAreUTF8: true,
        columns: { [unowned self] in isTerminal ? columns : nil }),
      clock: { [unowned self] in now }, localOffset: { [unowned self] _ in now.offset },
      stopwatch: { [unowned self] in now.time.milliseconds },
      randomSeed: {
        seed += 1
        return seed
      },
      systemErrors: SystemErrors(closedPipe: 32, words: { "error \($0)" }),
      makeReader: { _ in learner },
      openLog: { [log] (_, _, renames) throws(FactLogFailure) in
        try log.open(renames: renames)
        return log
      })
    invocation.pause = { [unowned self] milliseconds in
      now = now.advanced(byMilliseconds: Int64(milliseconds))
      guard !pauses.isEmpty else { return 2 }
      pauses.removeFirst()(self)
      return nil
    }
    invocation.terminal.rows = { [unowned self] in isTerminal ? rows : nil }
    invocation.pager = PagerAccess(
      open: { [unowned self] command in
        pagers.append(command)
        paged.append("")
        var patience = pagerPatience
        return PageStream(
          write: { [unowned self] text in
            guard patience > 0 else { return false }
            patience -= 1
            paged[paged.count - 1] += text
            return true
          }, finish: { [unowned self] in pagersRun })
      }, hasProgram: { [unowned self] in programs.contains($0) })
    invocation.readFacts = { [unowned self] (path, _) throws(FactLogFailure) in
      if let refusal = lookingFailure ?? log.refusal { throw refusal }
      if let facts = otherFacts[path] { return facts }
      return files[path] == nil ? nil : log.kept
    }
    let readFacts = invocation.readFacts
    invocation.examineFacts = { [unowned self] (path, shown) throws(FactLogFailure) in
      try readFacts(path, shown).map {
        ExaminedFacts(facts: $0, problems: otherProblems[path] ?? [])
      }
    }
    return invocation
  }

  private var fileAccess: FileAccess {
    FileAccess(
      read: { [unowned self] path in
        defer { whenRead.removeValue(forKey: path)?(self) }
        return files[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
      },
      list: { [unowned self] folder in
        let names = names(in: folder).filter { !$0.contains("/") }
        return names.isEmpty ? .failure(.missing) : .success(names)
      },
      kind: { [unowned self] path in
        files[path] != nil || otherFacts[path] != nil
          ? .file : names(in: path).isEmpty ? nil : .folder
      },
      write: { [unowned self] text, path, isReplacing in
        guard files[path] == nil || isReplacing else { return .failure(.exists) }
        files[path] = text
        return .success(())
      },
      readInput: { [unowned self] in .success(Array(input.utf8)) },
      stamp: { [unowned self] path in
        files[path].map {
          FileStamp(
            inode: inodes[path] ?? 1, size: Int64($0.utf8.count), modified: Int64($0.hashValue),
            changed: 0)
        }
      })
  }

  /// The paths of the files in a folder and below it, from there.
  private func names(in folder: String) -> [String] {
    if folder == "." { return files.keys.filter { !$0.hasPrefix("/") } }
    return files.keys.filter { $0.hasPrefix(folder + "/") }.map {
      String($0.dropFirst(folder.count + 1))
    }
  }
}
