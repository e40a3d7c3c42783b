import ArgumentParser
import TerminalText

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  /// Folders of banks that come before all others.
  @Option(
    name: .customLong("banks"), parsing: .singleValue,
    help: ArgumentHelp("Read banks from a folder too; repeatable.", valueName: "folder"),
    completion: .directory)
  var bankFolders: [String] = []

  /// The progress file.
  @Option(
    name: .customLong("progress"),
    help: ArgumentHelp("Keep progress in this file.", valueName: "file"), completion: .file())
  var progressPath: String?

  /// The time that is taken for now.
  @Option(
    name: .customLong("now"),
    help: ArgumentHelp("Take this time for now, as in 2026-11-22T18:30.", valueName: "time"))
  var nowText: String?

  /// What chance is drawn from.
  @Option(
    help: ArgumentHelp("Draw from this seed: equal seeds give equal sessions.", valueName: "n"))
  var seed: UInt64?

  /// When to use colours.
  @Option(help: ArgumentHelp("When to use colours.", valueName: "when"))
  var color: ColorChoice?

  /// Whether to write plain lines.
  @Flag(help: "Plain lines and words instead of marks, as for a screen reader.")
  var plain = false

  /// Whether to leave out what is not asked for.
  @Flag(help: "Say only what was asked for.")
  var quiet = false

  /// Creates options that ask for nothing.
  init() {}
}
