import ArgumentParser

/// `why`: why a concept or an example is asked when it is asked.
struct WhyCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a concept or an example is asked when it is asked.",
    discussion: """
      Of a concept: when it is due and why, how well it is remembered today, how it fades, and what \
      each day with answers did to its memory. Of an example: what you answered, and when it may be \
      asked again. An id, an id behind its subject or bank, an earlier id, a name, and the beginning \
      of one will do. Long histories show the latest days; --all shows every day. With --json it is \
      one object with "schema": 1 and every day.

      Examples:
        telequiz why education
        telequiz why store and forward
        telequiz why telehealth-basics/rash-photos
        telequiz why education --all
        telequiz why education --json
      """)

  @Argument(help: ArgumentHelp("A concept or an example.", valueName: "concept|item"))
  var name: [String]

  @ArgumentParser.Flag(help: "Every day, however many there are.")
  var all = false

  @ArgumentParser.Flag(help: "One JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.answerLog()
    let target = try WhyTarget.named(name.joined(separator: " "), in: context, log)
    let story = try context.story(of: target, log)
    if json {
      context.write(story.json.text() + "\n")
    } else {
      let command = "\(context.commandPrefix)why \(target.id)"
      context.page(
        story.lines(showsAll: all, width: context.renderer.width, command: command))
    }
    return .done
  }
}
