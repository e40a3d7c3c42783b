import ArgumentParser
import QuestionBank

/// `bank schema`: what bank files must look like, for editors.
struct BankSchemaCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema by which editors check files.",
    discussion: """
      Editors with a YAML language server propose and check fields by it when a file starts with the \
      line  # yaml-language-server: $schema=bank.schema.json

      It is made of the tables that files are read by (draft-07). What only 'bank check' sees: \
      references, ids that are used twice, and whether answers follow from the decision rule.

      Examples:
        telequiz bank schema > bank.schema.json
        telequiz bank schema --subject > subject.schema.json
      """)

  @Flag(help: "The schema of subject files instead of bank files.")
  var subject = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    context.write(JSONValue(subject ? .subjectFile : .bankFile).text() + "\n")
    return .done
  }
}
