import ArgumentParser
import BankExchange
import QuestionBank
import StrictYAML

/// `bank new item`: one more item for a bank.
struct NewItemCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "item",
    abstract: "Print an item, or add it to a bank.",
    discussion: """
      With --into the item is put behind the last one of the bank, which stays as it is otherwise; it is \
      written only if the bank is without errors afterwards. Without --id the first words of the text \
      that say something make the id.

      Examples:
        telequiz bank new item >> my.bank.yaml
        telequiz bank new item --into my.bank.yaml --answer sign --service "A rash"
      """)

  @Option(
    help: ArgumentHelp("Add it to this bank.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var into: String?

  @Option(help: ArgumentHelp("Its id.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The text to classify.", valueName: "text"))
  var service: String?

  @Option(help: ArgumentHelp("The id of the right category.", valueName: "category"))
  var answer: String?

  @Option(help: ArgumentHelp("The first criterion that fails.", valueName: "criterion"))
  var fails: String?

  @Option(help: ArgumentHelp("Why the answer is right.", valueName: "text"))
  var rationale: String?

  @Option(help: ArgumentHelp("A nudge that does not give the answer away.", valueName: "text"))
  var hint: String?

  @Option(help: ArgumentHelp("The concept that it is an example of.", valueName: "id"))
  var concept: String?

  @Option(help: ArgumentHelp("Its contrast group.", valueName: "group"))
  var contrast: String?

  @Option(help: ArgumentHelp("1, 2 or 3.", valueName: "n"))
  var difficulty: Int?

  @Option(
    name: .customLong("source"), parsing: .singleValue,
    help: ArgumentHelp("A source that it cites; repeatable.", valueName: "id"))
  var sources: [String] = []

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    if let difficulty, Item.Difficulty(rawValue: difficulty) == nil {
      throw ValidationError("the difficulty is 1, 2 or 3")
    }
  }

  func run(in context: Context) throws -> ExitStatus {
    for id in [id, answer, fails, concept, contrast].compactMap(\.self) + sources {
      try id.checkSlug()
    }
    guard let into else {
      let list = YAMLList([.init(.mapping(template.yaml))])
      context.write(
        try context.writable { () throws(UnwritableValue) in
          try YAMLWriter().text(list, indentedBy: 2)
        })
      return .done
    }
    let addition = try ItemAddition(to: into, in: context)
    let item = try addition.item(service: service, answer: answer, id: id)
    return try context.add(filled(item), by: addition)
  }

  private var template: ItemTemplate {
    var template = ItemTemplate(answer: answer ?? "category")
    template.id = id
    template.service = service
    template.fails = fails
    template.rationale = rationale
    template.hint = hint
    template.concept = concept
    template.contrast = contrast
    template.difficulty = difficulty
    template.sources = sources
    return template
  }

  /// The item with everything that was given.
  private func filled(_ item: Item) -> Item {
    var item = item
    item.fails = fails.map { .init($0) }
    item.rationale = rationale
    item.hint = hint
    item.concept = concept.map { .init($0) }
    item.contrast = contrast.map { .init($0) }
    item.difficulty = difficulty.flatMap(Item.Difficulty.init)
    item.sources = sources.map { .init(source: .init($0)) }
    return item
  }
}
