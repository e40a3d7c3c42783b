import ArgumentParser
import Practice

/// The arguments of a command line, looked at before they are parsed.
///
/// The parser hands an option to the command that it follows. Ours may stand anywhere, so those in
/// front of a command's name are moved behind it.
struct CommandLineArguments {
  private let arguments: [String]

  /// Wraps arguments, without the program's own name.
  init(_ arguments: [String]) { self.arguments = arguments }

  /// The names of the options that every command has and that take a value.
  private static let optionsWithValues: Set<String> = [
    "--banks", "--progress", "--now", "--seed", "--color",
  ]
  private static let flags: Set<String> = ["--plain", "--quiet"]

  /// The arguments with the common options behind the words that name a command.
  ///
  /// - Throws: `UnknownCommand` when the first word is no command.
  var ordered: [String] {
    get throws(UnknownCommand) {
      let (options, words) = parts
      guard let word = words.first, !word.hasPrefix("-") else { return arguments }
      let depth = try Self.depth(of: words)
      return Array(words.prefix(depth) + options + words.dropFirst(depth))
    }
  }

  /// Parses the arguments and runs what they name; requests for help and such are thrown.
  func parsed(run: (any TelequizSubcommand) throws -> ExitStatus) throws -> ExitStatus {
    var command = try TelequizCommand.parseAsRoot(ordered)
    if let ours = command as? any TelequizSubcommand { return try run(ours) }
    try command.run()
    return .done
  }

  /// The words that name a command, as far as they do.
  var commandPath: [String] {
    let words = parts.words.prefix { !$0.hasPrefix("-") }
    return Array(words.prefix((try? Self.depth(of: words)) ?? 0))
  }

  /// The common options in front of the first word, and everything from there on.
  private var parts: (options: ArraySlice<String>, words: ArraySlice<String>) {
    var words = arguments[...]
    while let option = words.first, option.hasPrefix("-") {
      let name = String(option.prefix { $0 != "=" })
      guard Self.flags.contains(name) || Self.optionsWithValues.contains(name) else { break }
      let takesNext = Self.optionsWithValues.contains(name) && name == option
      words = words.dropFirst(takesNext ? 2 : 1)
    }
    return (arguments[..<words.startIndex], words)
  }

  /// The arguments with the words that name a command written out, for where they may be cut short.
  var completed: [String] {
    var commands: [any ParsableCommand.Type] = [TelequizCommand.self]
    var arguments = arguments
    for index in arguments.indices {
      let known = commands.flatMap { $0.configuration.subcommands }
      let names = Vocabulary(
        known.compactMap { $0.configuration.commandName }.map { Vocabulary.Word($0, $0) })
      guard case .found(let name) = names.lookUp(arguments[index]), !arguments[index].isEmpty
      else { break }
      arguments[index] = name
      commands = known.filter { $0.configuration.commandName == name }
    }
    return arguments
  }

  /// How many of the words that stand first name a command, a command of it and so on.
  private static func depth(of words: ArraySlice<String>) throws(UnknownCommand) -> Int {
    var commands: [any ParsableCommand.Type] = [TelequizCommand.self]
    var depth = 0
    for word in words {
      let known = commands.flatMap { $0.configuration.subcommands }
      guard depth == 0 || !known.isEmpty && !word.hasPrefix("-") else { break }
      commands = known.filter { $0.configuration.commandName == word }
      guard !commands.isEmpty || depth == 0 && word == "help" else {
        let names = known.compactMap { $0.configuration.commandName }
        throw UnknownCommand(word: word, group: Array(words.prefix(depth)), known: names)
      }
      depth += 1
    }
    return depth
  }
}

/// A word that stands where a command's name is needed.
struct UnknownCommand: Error, Hashable {
  /// The word.
  var word: String
  /// The words before it, when it is to name a command of a group.
  var group: [String]
  /// The names that would do.
  var known: [String]
}
