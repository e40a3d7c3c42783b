import ArgumentParser

/// `progress`: what can be done with the progress file.
struct ProgressCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Look after the file that your progress is kept in.",
    discussion: """
      Examples:
        telequiz progress path
        telequiz progress export --format jsonl --output answers.jsonl
        telequiz progress verify
        telequiz progress backup
        telequiz progress merge /media/stick/telequiz.sqlite
      """,
    subcommands: [
      ProgressPathCommand.self, ProgressExportCommand.self, ProgressVerifyCommand.self,
      ProgressFlagsCommand.self, ProgressForgetCommand.self, ProgressBackupCommand.self,
      ProgressMergeCommand.self, ProgressImportCommand.self,
    ])

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus { throw CleanExit.helpRequest(self) }
}

extension Context {
  /// The progress file.
  ///
  /// - Throws: `CommandFailure` when no place for one is known.
  var progressPath: String {
    get throws {
      guard let path = common.progressPath ?? paths.progress else {
        throw CommandFailure(
          "no place for your progress is known: HOME is not set.\nName a file with --progress.")
      }
      return path
    }
  }

  /// The facts kept so far; a file is not made to look into it.
  ///
  /// - Throws: `CommandFailure` when there is no progress file, or when it cannot be used.
  var existingLog: any FactLog {
    get throws {
      let path = try progressPath
      guard openJournal != nil || invocation.files.kind(path) != nil else {
        throw CommandFailure(
          "there is no progress yet: \(paths.shown(path)) does not exist.\n"
            + "It is made with the first answer; --progress names another file.")
      }
      return try journal.log
    }
  }
}
