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
      with what the records come to. With --repair it is made anew where it differs. Nothing that \
      happened is ever changed. The exit status is 1 while something is wrong.

      Examples:
        telequiz progress verify
        telequiz progress verify --repair
      """)

  @ArgumentParser.Flag(help: "Make anew what is kept for speed, if it is wrong.")
  var repair = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.existingLog
    let path = context.paths.shown(try context.progressPath)
    var found = try context.verification(of: log)
    if repair, found.hasWrongState {
      try context.metered("repairing", steps: found.facts) { note in
        try context.reporting { () throws(FactLogFailure) in
          try log.renewState(today: context.today, counting: note)
        }
      }
      context.complain(VerificationReport(found, path: path).repair)
      found = try context.verification(of: log)
    }
    let report = VerificationReport(found, path: path)
    report.problems.forEach(context.complain)
    if found.isSound { context.write(report.summary + "\n") }
    return found.isSound ? .done : .failed
  }
}

extension Context {
  fileprivate func verification(of log: any FactLog) throws -> Verification {
    try reporting { () throws(FactLogFailure) in try log.verify(today: today) }
  }
}
