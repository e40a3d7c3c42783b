@testable import TelequizCommands

/// What a command line did in a world of its own: a pipe, no files, nothing practised yet.
struct Run {
  /// How it ended.
  var status: ExitStatus
  /// What went to standard output.
  var output: String
  /// What went to standard error.
  var error: String

  /// Runs a command line.
  init(_ arguments: String...) { self.init(arguments) }

  /// Runs a command line whose arguments are made by the test.
  init(_ arguments: [String]) {
    let world = World()
    world.isTerminal = false
    status = world.run(arguments)
    output = world.output
    error = world.error
  }
}
