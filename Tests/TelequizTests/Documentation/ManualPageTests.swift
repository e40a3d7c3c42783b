import Foundation
import ProjectFiles
import TerminalTesting
import Testing

@Suite("The manual page")
struct ManualPageTests {
  @Test("has a section for every command, with every option of it")
  func hasEveryOption() throws {
    let page = try ManualPage()
    let program = try CommandHelp.ofProgram()
    for command in program.leaves {
      let section = try #require(
        page.sections[command.path], "no section 'telequiz \(command.path)' in telequiz.1")
      for option in command.help.options where !page.everywhere.contains(option) {
        #expect(section.contains(option), "--\(option) of 'telequiz \(command.path)'")
      }
    }
    #expect(Set(program.options).isSubset(of: page.everywhere))
  }

  @Test("tells of no command and no option that is not there")
  func hasNothingElse() throws {
    let page = try ManualPage()
    let program = try CommandHelp.ofProgram()
    let options = Dictionary(
      uniqueKeysWithValues: program.leaves.map { ($0.path, Set($0.help.options)) })
    for (path, section) in page.sections {
      #expect(section.isSubset(of: try #require(options[path], "telequiz \(path)")))
    }
    #expect(page.everywhere.isSubset(of: Set(program.options).union(["help"])))
  }
}

/// The long options of the page, by section.
private struct ManualPage {
  /// What the sections of commands list, by the words of the command.
  var sections: [String: Set<String>] = [:]
  /// What every command takes.
  var everywhere: Set<String> = []

  init() throws {
    let text = try String(
      contentsOf: ProjectFiles.url("Documentation/telequiz.1"), encoding: .utf8)
    var command: String?
    var isEverywhere = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix(".Sh ") {
        command = nil
        isEverywhere = line == ".Sh OPTIONS EVERYWHERE"
      } else if let words = line.wholeMatch(of: /\.Ss telequiz ([a-z ]*[a-z]).*/)?.1 {
        command = String(words)
        sections[String(words)] = []
      } else if let option = line.wholeMatch(of: /\.It Fl (?:h , )?-([a-z-]+).*/)?.1 {
        if let command { sections[command]?.insert(String(option)) }
        if isEverywhere { everywhere.insert(String(option)) }
      }
    }
  }
}

/// A command as the program itself describes it.
private struct CommandHelp: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var names: [Name]?
    var shouldDisplay: Bool
  }

  var commandName: String
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?

  /// Its long options.
  var options: [String] {
    (arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
      .filter { $0.kind == "long" }.map(\.name)
  }

  /// The commands that do something, with the words that they are called by.
  var leaves: [(path: String, help: CommandHelp)] {
    (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
      let inner = command.leaves
      return inner.isEmpty
        ? [(command.commandName, command)]
        : inner.map { ("\(command.commandName) \($0.path)", $0.help) }
    }
  }

  static func ofProgram() throws -> CommandHelp {
    struct Dump: Decodable { var command: CommandHelp }
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path("telequiz"))
    process.arguments = ["--experimental-dump-help"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Dump.self, from: json).command
  }
}
