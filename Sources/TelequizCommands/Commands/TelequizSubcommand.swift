import ArgumentParser

/// A command of ours: it runs in a context, never on the machine directly.
///
/// A command is registered in `TelequizCommand.configuration`; its `run(in:)` stays under 15 lines.
protocol TelequizSubcommand: ParsableCommand {
  /// The options that every command has.
  var global: GlobalOptions { get }

  /// Does the work, writes the result, and says how it went.
  ///
  /// - Throws: `CommandFailure` when the work cannot be done; `UsageFailure` when the arguments make
  ///   no sense.
  func run(in context: Context) throws -> ExitStatus
}

/// Why a command cannot do its work, in words that are ready to be read: what, where, what to do.
struct CommandFailure: Error, Hashable, Sendable {
  /// The words, without `telequiz:` and without a line break at the end.
  var message: String

  /// Creates a failure.
  init(_ message: String) { self.message = message }
}

/// Why arguments make no sense, in words that are ready to be read.
struct UsageFailure: Error, Hashable, Sendable {
  /// The words, without `telequiz:` and without a line break at the end.
  var message: String

  /// Creates a failure.
  init(_ message: String) { self.message = message }
}
