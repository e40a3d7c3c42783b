import ArgumentParser
import Practice

/// What can be typed at the REPL's home: the commands, and what makes sense only there.
enum HomeWord: Hashable {
  /// A command, by its name on the command line.
  case command(String)
  /// A command about banks, by its name behind `bank`: what authors do most.
  case bankCommand(String)
  case set, help, undo, guess, flag, quit

  /// The words, other names included.
  static let vocabulary = Vocabulary<HomeWord>(
    TelequizCommand.configuration.subcommands.compactMap { $0.configuration.commandName }.map {
      Vocabulary.Word($0, .command($0))
    } + ["check", "lint", "try"].map { Vocabulary.Word($0, .bankCommand($0)) } + [
      Vocabulary.Word("set", .set),
      Vocabulary.Word("help", .help), Vocabulary.Word("undo", .undo),
      Vocabulary.Word("guess", .guess), Vocabulary.Word("flag", .flag),
      Vocabulary.Word("quit", .quit), Vocabulary.Word("exit", .quit),
      Vocabulary.Word("bye", .quit),
    ])
}
