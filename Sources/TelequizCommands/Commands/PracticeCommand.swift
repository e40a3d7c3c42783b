import ArgumentParser
import Practice
import QuestionBank

/// `practice`: straight to the first question.
struct PracticeCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practise: straight to the first question.",
    discussion: """
      Without options the schedule decides: concepts that are due, then new ones. Options that \
      choose otherwise leave the schedule alone.

      Examples:
        telequiz practice                      what is due today
        telequiz practice --limit 5            five questions at most
        telequiz practice --mistakes           what you missed and did not put right
        telequiz practice --concept education  one concept
        printf 'm\\nh\\n' | telequiz practice    two answers from a pipe
      """)

  @OptionGroup(title: "What is practised") var selection: PracticeSelection
  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    try selection.choices.practise(in: context)
    return context.departure ?? .done
  }
}
