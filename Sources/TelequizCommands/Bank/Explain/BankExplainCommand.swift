import ArgumentParser
import BankLint

/// `bank explain`: what an error or a lint is about.
struct BankExplainCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain an error or a lint, with an example.",
    discussion: """
      The name stands in brackets behind each message. A code that several names share, or the \
      beginning of codes, lists them; so does no name at all.

      Examples:
        telequiz bank explain answer-leak
        telequiz bank explain L301
        telequiz bank explain L4
        telequiz bank explain --json
      """)

  @Argument(
    help: ArgumentHelp("A name or a code.", valueName: "name|code"),
    completion: .list(Topic.all.map(\.name)))
  var name: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let topics = name.map(Topic.matching) ?? Topic.all
    guard let topic = topics.first else { throw UsageFailure(unknownTopic(name ?? "")) }
    if json {
      context.write(JSONValue(explaining: topics).text() + "\n")
    } else if topics.count == 1 {
      context.write(
        context.renderer.text(of: TopicView(topic).lines(width: context.renderer.width)))
    } else {
      context.write(context.renderer.text(of: TopicListView(topics).lines(width: context.rowWidth)))
    }
    return .done
  }
}
