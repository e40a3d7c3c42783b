import ArgumentParser
import BankExchange
import QuestionBank

/// `bank import`: questions of other programs become items of a bank.
struct BankImportCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make items of another program's questions.",
    discussion: """
      The options of the questions are the categories: those of the subject that --subject names, \
      or of the bank that --into names; without either they become the new bank's own. What cannot \
      be taken is told with its line.

      With --into items are found again by their ids, or else by their text. What a question says \
      is changed, what it does not say stays, new items are added and none is taken away. Without \
      it a new bank is printed, or written by --output.

      Examples:
        telequiz bank import quiz.gift --subject telehealth > quiz.bank.yaml
        telequiz bank import items.csv --into my.bank.yaml --dry-run
        telequiz bank import export.xml --from moodle-xml --output new.bank.yaml
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var path: String

  @Option(help: ArgumentHelp("Its format, if its name does not tell.", valueName: "format"))
  var from: ExchangeFormat?

  @Option(
    help: ArgumentHelp("Update this bank.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var into: String?

  @Option(help: ArgumentHelp("The subject of the new bank.", valueName: "id"))
  var subject: String?

  @Option(help: ArgumentHelp("The id of the new bank.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The title of the new bank.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The criterion that fails where a question does not say which.", valueName: "id"))
  var fails: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write the new bank to a file.", valueName: "file"), completion: .file())
  var outputPath: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @Flag(help: "Tell what would be done, and write nothing.")
  var dryRun = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    guard into != nil else { return }
    let others = [
      ("--subject", subject), ("--id", id), ("--title", title), ("--output", outputPath),
    ]
    if let (name, _) = others.first(where: { $0.1 != nil }) {
      throw ValidationError("\(name) is for a new bank, and --into updates one that is there")
    }
  }

  func run(in context: Context) throws -> ExitStatus {
    let source = try ForeignSource(path, as: from, in: context)
    let destination = try destination(in: context)
    let changes = try context.changes(by: source, to: destination.target, fails: fails)
    let report = ImportReport(
      changes: changes, destination: destination.path, isUpdate: into != nil)
    context.tell(changes.remarks, of: path)
    guard changes.isUseful else { throw source.isUseless }
    let text = try destination.text(taking: changes)
    let isPrinted = !dryRun && destination.path == nil
    if !dryRun, into == nil || changes.changesSomething {
      try context.deliver(text, to: destination.path, replacing: force || into != nil)
    }
    if !global.quiet { context.tell(report.summary, asTalk: isPrinted) }
    return .done
  }

  private func destination(in context: Context) throws -> ImportDestination {
    if let into { return try ImportDestination(existing: into, in: context) }
    let name = try NewBankName(id: id, title: title, output: outputPath, source: path)
    return try ImportDestination(new: name, subject: subject, path: outputPath, in: context)
  }
}

extension BankImport {
  /// Whether any question could be taken.
  fileprivate var isUseful: Bool { !added.isEmpty || !updated.isEmpty || !unchanged.isEmpty }

  /// Whether a bank with it says something else than before.
  fileprivate var changesSomething: Bool { !added.isEmpty || !updated.isEmpty }
}

extension Context {
  /// What the questions of a file make of a bank.
  ///
  /// - Throws: `CommandFailure` when they make no categories; `UsageFailure` when there is no such
  ///   criterion.
  fileprivate func changes(
    by source: ForeignSource, to target: ImportTarget, fails: String?
  ) throws -> BankImport {
    let criteria = target.subject?.decision.map(\.id.text) ?? []
    if let fails, !criteria.contains(fails) {
      let hint = nearest(to: fails, in: criteria).map { "; did you mean '\($0)'?" } ?? ""
      throw UsageFailure("no criterion '\(fails.shortened)' in the decision rule\(hint)")
    }
    do throws(ImportFault) {
      return try BankImport(source.file, into: target, fails: fails.map { Criterion.ID($0) })
    } catch {
      tell(source.file.remarks, of: source.path)
      if source.file.questions.isEmpty { throw source.isUseless }
      switch error {
      case .tooFewCategories:
        throw CommandFailure(
          "the questions in '\(source.path.shortened)' have fewer than two options that could be "
            + "categories; --subject names a subject that has them")
      case .optionsNotShared(let options, let questions):
        throw CommandFailure(
          "the \(questions) questions in '\(source.path.shortened)' have \(options) different options,"
            + " which makes no classification; --subject names the categories to look for")
      }
    }
  }

  /// Writes a report: as the result, or as talk where something else is the result.
  fileprivate func tell(_ summary: [String], asTalk: Bool) {
    if asTalk { talk(summary) } else { write(lines(of: summary)) }
  }
}

extension ImportTarget {
  /// The subject that the items are to be of, if it is known already.
  fileprivate var subject: Subject? {
    switch self {
    case .bank(let bank): bank.subject
    case .newBank(_, _, let subject): subject
    }
  }
}
