import ArgumentParser
import BankExchange
import QuestionBank
import StrictYAML

/// `bank new bank`: the beginning of a bank.
struct NewBankCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "Begin a bank.",
    discussion: """
      The bank is of a subject that is there, or has categories of its own: those that --category \
      names, or the two of a small example.

      Examples:
        telequiz bank new bank symptom-or-sign > symptom-or-sign.bank.yaml
        telequiz bank new bank night-shift --title "Night shift" --subject telehealth
        telequiz bank new bank trials --category cohort --category case-control --category randomised
      """)

  @OptionGroup(title: "The file") var file: NewFileOptions

  @Option(help: ArgumentHelp("The subject of the bank.", valueName: "id"))
  var subject: String?

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    guard subject == nil || file.categories.isEmpty else {
      throw UsageFailure("--category is for a bank without --subject, which has categories already")
    }
    let heading = try file.heading()
    let template = BankTemplate(heading: heading, subject: try found(subject, in: context))
    try context.deliver(template.yaml, as: file)
    return .done
  }

  private func found(_ subject: String?, in context: Context) throws -> Subject? {
    guard let subject else { return nil }
    let name = try NewBankName(id: file.id, title: file.title, output: nil, source: file.id)
    let destination = try ImportDestination(
      new: name, subject: subject, path: file.outputPath, in: context)
    guard case .newBank(_, _, let found) = destination.target else { return nil }
    return found
  }
}

/// `bank new subject`: the beginning of a subject.
struct NewSubjectCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "subject",
    abstract: "Begin a subject, which several banks can share.",
    discussion: """
      Examples:
        telequiz bank new subject trials --output trials.subject.yaml
        telequiz bank new subject trials --category cohort --category case-control
      """)

  @OptionGroup(title: "The file") var file: NewFileOptions

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    try context.deliver(SubjectTemplate(heading: file.heading()).yaml, as: file)
    return .done
  }
}

extension Context {
  /// Prints or writes a new file, and says how to go on.
  ///
  /// - Throws: `CommandFailure` when it cannot be written.
  func deliver(_ yaml: YAMLMapping, as file: NewFileOptions) throws {
    let text: String
    do throws(UnwritableValue) {
      text = try YAMLWriter().file(yaml)
    } catch {
      throw UsageFailure("a bank cannot hold that title: \(error.words)")
    }
    try deliver(text, to: file.outputPath, replacing: file.force)
    if let path = file.outputPath, !settings.isQuiet {
      let name = path.shortened
      write(lines(of: ["wrote \(name); 'telequiz bank watch \(name)' checks it while you edit"]))
    }
  }
}
