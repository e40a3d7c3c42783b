import ArgumentParser
import TerminalText

/// `progress merge`: takes in what other progress files have.
struct ProgressMergeCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take in what other progress files of yours have.",
    discussion: """
      Whatever happened on another machine is added to your progress: all of it or, when something \
      is in the way, nothing. The other files are only read. Order does not matter, and merging \
      twice adds nothing. What was forgotten in one file is forgotten in the merged one. A copy of \
      your file is made first.

      Examples:
        telequiz progress merge /media/stick/telequiz.sqlite
        telequiz progress merge laptop.sqlite desktop.sqlite --progress all.sqlite
      """)

  @Argument(
    help: ArgumentHelp("The other progress files.", valueName: "other"), completion: .file())
  var others: [String]

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    var merge = try FactMerge(into: context)
    for path in others { try merge.read(path) }
    let copy = try context.add(merge.new, before: "merge", as: "merging")
    context.write(merge.news.map { Paragraph($0) })
    if let copy { context.write([Paragraph("Your progress as it was before: \(copy)")]) }
    return .done
  }
}
