import ArgumentParser

/// `exam`: a fixed number of questions, and no verdict before the end.
struct ExamCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "exam",
    abstract: "Take an exam: no verdict before the end.",
    discussion: """
      Examples that you have not seen come first, as many of each answer and concept as can be. At \
      the end stand the score, how sure it is, and every miss explained. An exam leaves the \
      schedule alone. One that is interrupted goes on where it stopped, on another day too; on a \
      terminal you are asked whether you want that.

      Examples:
        telequiz exam                          20 questions
        telequiz exam --questions 40           a surer score
        telequiz exam --bank telehealth-basics one bank only
        telequiz exam --new                    anew, whatever was interrupted
      """)

  @Option(help: ArgumentHelp("This many questions.", valueName: "n"))
  var questions: Int?

  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Flag(help: "Start anew, also when an exam is unfinished.")
  var new = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    guard let questions, !(1...200).contains(questions) else { return }
    throw ValidationError("--questions takes 1 to 200")
  }

  func run(in context: Context) throws -> ExitStatus {
    try ExamChoices(questionCount: questions, bankIDs: bankIDs, startsAnew: new).take(in: context)
    return context.departure ?? .done
  }
}
