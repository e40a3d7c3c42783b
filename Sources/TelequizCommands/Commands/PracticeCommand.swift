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
    let curriculum = Curriculum(banks: try selection.banks(of: context.library.banks))
    let request = try selection.request(in: curriculum, settings: context.settings)
    try context.practise(request, in: curriculum, rules: selection.rules(context.rules))
    return context.departure ?? .done
  }
}
