import ArgumentParser
import Practice
import ProgressStore

/// `progress verify`: whether the progress file is sound.
struct ProgressVerifyCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that your progress file is sound.",
    discussion: """
      The file's structure is checked, every record is read, and what is kept for speed is compared \
      with what the records come to, and made anew if it differs. Nothing that happened is changed.

      Example:
        telequiz progress verify
      """)

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.existingLog
    let found = try context.reporting { () throws(FactLogFailure) in
      try log.verify(today: context.today)
    }
    let report = VerificationReport(found, path: context.paths.shown(try context.progressPath))
    report.problems.forEach(context.complain)
    guard !found.isSound else {
      context.write(report.summary + "\n")
      return .done
    }
    if found.hasWrongState {
      try context.reporting { () throws(FactLogFailure) in
        try log.renewState(today: context.today)
      }
    }
    return .failed
  }
}
