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

      With --result or --html no exam is taken: the result of one that is over is shown again, every \
      miss explained, or written as a page for a browser or a printer. Without a number it is the \
      latest one; 'stats exams' lists the numbers.

      Examples:
        telequiz exam                          20 questions
        telequiz exam --questions 40           a surer score
        telequiz exam --bank telehealth-basics one bank only
        telequiz exam --new                    anew, whatever was interrupted
        telequiz exam --result 2               what came of the second exam
        telequiz exam --html exam.html         a page of the latest one
      """)

  @Option(help: ArgumentHelp("This many questions.", valueName: "n"))
  var questions: Int?

  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Flag(help: "Start anew, also when an exam is unfinished.")
  var new = false

  @Option(help: ArgumentHelp("Show the result of an exam that is over.", valueName: "number"))
  var result: Int?

  @Option(
    name: .customLong("html"),
    help: ArgumentHelp(
      "Write the result of an exam as a page; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var htmlPath: String?

  @Flag(help: "Replace the file of --html if it exists.")
  var force = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    if let questions, !(1...200).contains(questions) {
      throw ValidationError("--questions takes 1 to 200")
    }
    if force, htmlPath == nil { throw ValidationError("--force belongs to --html") }
    if isAboutPast, questions != nil || !bankIDs.isEmpty || new {
      throw ValidationError(
        "--result and --html are about an exam that is over; --questions, --bank and --new are"
          + " about the next one")
    }
  }

  /// Whether no exam is taken, but the result of one is wanted.
  private var isAboutPast: Bool { result != nil || htmlPath != nil }

  func run(in context: Context) throws -> ExitStatus {
    guard !isAboutPast else {
      let (number, past) = try context.pastExam(result)
      if let htmlPath {
        try context.savePage(of: past, number, to: htmlPath, replacing: force)
      } else {
        context.show(past)
      }
      return .done
    }
    try ExamChoices(questionCount: questions, bankIDs: bankIDs, startsAnew: new).take(in: context)
    return context.departure ?? .done
  }
}
