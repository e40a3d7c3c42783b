import Practice

@testable import TelequizCommands

/// What a command line did, run without touching the machine.
struct Run {
  /// How it ended.
  var status = ExitStatus.done
  /// What went to standard output.
  var output = ""
  /// What went to standard error.
  var error = ""

  /// Runs a command line in a world of its own: no files, no terminal, an empty environment, noon of
  /// 22 November 2026 in UTC.
  init(_ arguments: String...) { self.init(arguments) }

  /// Runs a command line whose arguments are made by the test.
  init(_ arguments: [String]) {
    final class Streams {
      var output = ""
      var error = ""
    }
    let streams = Streams()
    let noon = Moment(
      time: Timestamp(milliseconds: 1_795_348_800_000), offset: UTCOffset(minutes: 0))
    status = TelequizProgram.run(
      Invocation(
        arguments: arguments, environment: Environment([:]),
        output: OutputStreams(
          output: { streams.output += $0 }, error: { streams.error += $0 }),
        files: FileAccess(
          read: { _ in .failure(.missing) }, list: { _ in .failure(.missing) }, kind: { _ in nil }),
        terminal: .none, clock: { noon }, localOffset: { _ in noon.offset }, stopwatch: { 0 },
        randomSeed: { 1 }))
    output = streams.output
    error = streams.error
  }
}
