import ArgumentParser

/// `bank new`: beginnings of files and items.
struct BankNewCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a bank, a subject or an item.",
    discussion: """
      What is printed passes 'telequiz bank check' as it is: replace the examples by your own, one by \
      one. Nothing is asked, and no file is replaced without --force.

      Examples:
        telequiz bank new bank symptom-or-sign --output symptom-or-sign.bank.yaml
        telequiz bank new item --into my.bank.yaml --answer sign --service "A rash"
      """,
    subcommands: [NewBankCommand.self, NewSubjectCommand.self, NewItemCommand.self])

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func run(in context: Context) throws -> ExitStatus { throw CleanExit.helpRequest(self) }
}

/// What a new file is called and where it goes.
struct NewFileOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The id: small letters, digits and hyphens.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("The title; the words of the id if there is none.", valueName: "text"))
  var title: String?

  @Option(
    name: .customLong("category"), parsing: .singleValue,
    help: ArgumentHelp(
      "The id of a category; repeatable, in the order in which they are offered.", valueName: "id"))
  var categories: [String] = []

  @Option(
    help: ArgumentHelp(
      "Name a JSON Schema for editors, which 'telequiz bank schema' prints.", valueName: "file"))
  var schema: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var outputPath: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  /// What the file begins with.
  ///
  /// - Throws: `UsageFailure` when an id is none, or there is but one category.
  func heading() throws -> TemplateHeading {
    for id in [id] + categories { try id.checkSlug() }
    if categories.count == 1 { throw UsageFailure("one category is no choice; name two or more") }
    if let repeated = categories.indices.first(where: { categories[..<$0].contains(categories[$0]) }
    ) {
      throw UsageFailure("the category '\(categories[repeated])' is named twice")
    }
    let words = id.split(separator: "-").joined(separator: " ")
    return TemplateHeading(
      id: id, title: title ?? words.prefix(1).uppercased() + words.dropFirst(),
      categories: categories, schema: schema)
  }
}
