import ArgumentParser
import Practice

/// `progress backup`: a copy of the progress file.
struct ProgressBackupCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy your progress file, even while it is in use.",
    discussion: """
      The copy is whole as of one moment, and only you may read it. Without a name it stands beside \
      the file, with the date in its name. Where it is gets printed. To go back to a copy, put it in \
      the place of the file, or name it with --progress; to take in what only it has, merge it.

      Examples:
        telequiz progress backup
        telequiz progress backup /media/stick/telequiz.sqlite --force
        telequiz progress merge telequiz-2026-11-22.sqlite
      """)

  @Argument(help: ArgumentHelp("Where the copy is to be.", valueName: "file"), completion: .file())
  var copyPath: String?

  @ArgumentParser.Flag(help: "Replace the file if it exists.")
  var force = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.existingLog
    let copy = try copyPath ?? context.datedCopyPath(replacing: force)
    let isThere = try context.reporting { () throws(FactLogFailure) in
      try log.backUp(to: copy, replacing: force)
    }
    guard isThere else { throw CommandFailure("there is no progress yet to be copied") }
    context.write(copy + "\n")
    return .done
  }
}

extension Context {
  /// A name beside the progress file that has today's date, and a number if the name is taken.
  fileprivate func datedCopyPath(replacing: Bool) throws -> String {
    let path = try progressPath
    let nameStart = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let dot = path[nameStart...].lastIndex(of: ".")
    let end = dot.flatMap { $0 > nameStart ? $0 : nil } ?? path.endIndex
    let base = path[..<end] + "-\(today.date.iso8601)"
    var copy = base + path[end...]
    var number = 2
    while !replacing, invocation.files.kind(String(copy)) != nil {
      copy = base + "-\(number)" + path[end...]
      number += 1
    }
    return String(copy)
  }
}
