import ArgumentParser
import BankLint

/// `bank diff`: what differs between two versions of banks, in terms of what is in them.
struct BankDiffCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions of banks, item by item.",
    discussion: """
      Items are told to be added, removed, renamed (by 'aka') or changed, field by field, with \
      [-old words-] and {+new words+}. Comments, wrapping and quotes make no difference. Each version \
      is a file, a folder, or - for standard input. As with diff, the exit status is 0 when nothing \
      differs and 1 when something does; it is 1 too when something cannot be read.

      Examples:
        telequiz bank diff old.bank.yaml new.bank.yaml
        git show HEAD:my.bank.yaml | telequiz bank diff - my.bank.yaml
        git difftool --no-prompt --extcmd 'telequiz bank diff' HEAD~1
        GIT_EXTERNAL_DIFF='telequiz bank diff' git diff -- '*.bank.yaml'

      With the seven arguments that git gives an external diff the exit status is 0.
      """)

  @Argument(help: ArgumentHelp("The old version.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The new version.", valueName: "new"), completion: .file())
  var new: String

  @Argument(
    help: ArgumentHelp("What git says besides.", valueName: "git", visibility: .private))
  var rest: [String] = []

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    guard rest.isEmpty || rest.count >= 5 else {
      throw ValidationError("bank diff compares two versions: an old and a new one")
    }
  }

  func run(in context: Context) throws -> ExitStatus {
    let isForGit = !rest.isEmpty
    let access = context.invocation.files
    let versions =
      isForGit
      ? BankVersions(from: new, to: rest[2], named: old, access: access)
      : BankVersions(from: old, to: new, access: access)
    versions.complaints.forEach(context.complain)
    guard versions.areReadable else { return .failed }
    let differences = versions.differences
    context.write(differences, asJSON: json)
    let isSame = differences.isEmpty || isForGit
    return isSame && versions.complaints.isEmpty ? .done : .failed
  }
}

extension Context {
  /// Writes what differs.
  fileprivate func write(_ differences: BankDifferences, asJSON: Bool) {
    if asJSON {
      write(JSONValue(differences).text() + "\n")
    } else {
      let view = DifferencesView(differences: differences, glyphs: renderer.glyphs)
      write(view.paragraphs)
    }
  }
}
