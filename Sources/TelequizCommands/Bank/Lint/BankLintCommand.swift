import ArgumentParser
import BankLint

/// `bank lint`: everything that is wrong with bank files, and all that could be better.
struct BankLintCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what is wrong in banks and what could be better.",
    discussion: """
      Files are found as 'telequiz bank check' finds them; '-' reads standard input. What is found goes \
      to standard output. The exit status is 1 if there is an error, or with --strict a warning. \
      'telequiz bank explain NAME' tells more of each.

      NAME is a name, a code such as L301, or the beginning of codes such as L3 or E2; several stand \
      between commas. LEVEL is allow, note, warn or deny; a file \(LintConfiguration.fileName) beside \
      the banks, or in a folder around them, sets levels for good:

        levels:
          no-hint: allow
          cue-word: deny

      In a bank, a comment right above an item allows what was found in it:

        # lint: allow abbreviation -- MRI is what this item is about

      Examples:
        telequiz bank lint
        telequiz bank lint --fix my.bank.yaml
        telequiz bank lint --select L3 --ignore no-hint,L310 --strict
        telequiz bank lint --format sarif > lint.sarif
        telequiz bank lint --stdin-name my.bank.yaml - < draft.yaml
      """)

  @Argument(
    help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var paths: [String] = []

  @Flag(help: "Put right what is certainly right to change.")
  var fix = false

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Look for this only; repeatable.", valueName: "name"),
    completion: .list(Topic.all.map(\.name)))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Do not look for this; repeatable.", valueName: "name"),
    completion: .list(Topic.all.map(\.name)))
  var ignore: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Take a lint as seriously as this; repeatable.", valueName: "name=level"),
    completion: .list(Lint.allCases.map { $0.rawValue + "=" }))
  var level: [String] = []

  @Flag(help: "Warnings count as errors, and items need sources.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Tell too what learners lose against an older version.", valueName: "file|folder"),
    completion: .file())
  var base: String?

  @Option(help: ArgumentHelp("How it is written.", valueName: "format"))
  var format = LintFormat.text

  @Option(
    help: ArgumentHelp("What the text of standard input is called.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var stdinName = "-"

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let choices = try LintChoices(
      select: select, ignore: ignore, levels: level, isStrict: strict)
    var check = try BankCheck(
      of: paths, inputName: stdinName, surroundings: .subjectsAndBanks, in: context)
    var failures: [String] = []
    if fix { (check, failures) = context.fix(check, choices: choices) }
    let linting = BankLinting(
      of: check, choices: choices, isStrict: strict,
      base: try base.map { try context.baseRecords(at: $0, for: check) } ?? [], in: context)
    let isFilter = fix && paths.contains("-")
    if isFilter { context.write(check.text(of: stdinName.withoutDotSlash)) }
    context.report(linting, as: format, onStandardError: isFilter)
    failures.forEach(context.complain)
    return linting.isClean && failures.isEmpty ? .done : .failed
  }
}
