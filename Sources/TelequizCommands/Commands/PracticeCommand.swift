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

      With --by the schedule is bent to a day: each session has enough new concepts to meet all of them \
      a week before it, nothing comes back later than that day, and each concept comes up once more in \
      the three days before it. Give it with every session, or set it as by; \
      `telequiz simulate --by` tells what it asks of a day.

      Examples:
        telequiz practice                      what is due today
        telequiz practice --limit 5            five questions at most
        telequiz practice --by 2026-12-24      ready by Christmas
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
