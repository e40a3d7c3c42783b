import ArgumentParser
import Practice
import QuestionBank
import TerminalText

/// `history`: what was answered, newest first.
struct HistoryCommand: TelequizSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List your past answers, newest first.",
    discussion: """
      Each answer comes with its time, the service, and what was said for what when it was wrong. \
      Answers that were taken back are left out. On a terminal a long list goes through $PAGER, or \
      less; PAGER=cat prints it whole. With --json it is one object with "schema": 1.

      Examples:
        telequiz history
        telequiz history --wrong --since 7d
        telequiz history --bank telehealth-basics --limit 20
        telequiz history --json | jq '.answers[] | select(.right | not) | .item'
      """)

  @Option(
    name: .customLong("since"),
    help: ArgumentHelp("Only from this day on: 2026-11-22, or 30d for 30 days.", valueName: "day"))
  var sinceText: String?

  @ArgumentParser.Flag(help: "Only wrong answers.")
  var wrong = false

  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Option(help: ArgumentHelp("At most this many answers.", valueName: "n"))
  var limit: Int?

  @ArgumentParser.Flag(help: "One JSON object.")
  var json = false

  @OptionGroup(title: "Everywhere") var global: GlobalOptions

  func validate() throws {
    guard let limit, limit < 1 else { return }
    throw ValidationError("--limit takes 1 or more")
  }

  func run(in context: Context) throws -> ExitStatus {
    let log = try context.answerLog()
    let selection = PastAnswers.Selection(
      banks: try context.banks(named: bankIDs, in: log),
      since: try sinceText.map {
        try StatsFilter.day($0, option: "since", today: context.today)
      }, isWrongOnly: wrong, limit: limit)
    let answers = PastAnswers(in: log, renames: context.library.renames, selection: selection)
    if json {
      context.writeJSON(of: answers)
    } else if answers.first(where: { _ in true }) == nil {
      let isAny = selection != PastAnswers.Selection(limit: limit)
      context.write([Paragraph(isAny ? "No such answers." : "No answers yet.")])
    } else {
      context.page(context.lines(of: answers, isWrongOnly: wrong))
    }
    return .done
  }
}

extension Context {
  /// The banks with some ids; one that no place has any more counts if it was answered.
  ///
  /// - Throws: `UsageFailure` when there is no such bank.
  fileprivate func banks(named ids: [String], in log: AnswerLog) throws -> Set<Bank.ID> {
    guard !ids.isEmpty else { return [] }
    let present = library.banks.map(\.id.text)
    let answered = Set(log.rows.map(\.bank)).map { log.name($0) }
    let known = present + answered.filter { !present.contains($0) }.sorted()
    return Set(
      try ids.map { id in
        let found = try PracticeChoices.find(id, "bank", among: known.map { ($0, Bank.ID($0)) })
        return library.renames.banks[found] ?? found
      })
  }

  fileprivate func lines(of answers: PastAnswers, isWrongOnly: Bool) -> HistoryLines {
    HistoryLines(
      answers: answers, items: ItemIndex(library), glyphs: renderer.glyphs, width: rowWidth,
      today: today, isWrongOnly: isWrongOnly)
  }

  /// Writes answers as one object, an answer a line.
  fileprivate func writeJSON(of answers: PastAnswers) {
    write("{\n  \"schema\": 1,\n  \"answers\": [")
    let items = ItemIndex(library)
    var text = ""
    var isFirst = true
    for answer in answers {
      text += isFirst ? "\n    " : ",\n    "
      text += JSONValue(answer, service: items[answer.item]?.item.service).text(.line)
      isFirst = false
      guard text.utf8.count > 16_384 else { continue }
      write(text)
      text = ""
    }
    write(text + (isFirst ? "]\n}\n" : "\n  ]\n}\n"))
  }
}

extension JSONValue {
  /// An answer; the service is null where no bank has the item any more.
  fileprivate init(_ answer: PastAnswer, service: String?) {
    self = [
      "at": .string(answer.moment.iso8601), "day": .day(answer.moment.studyDay),
      "item": .string(answer.item.description), "concept": .string(answer.concept),
      "service": .string(service), "answer": .string(answer.answer.text),
      "response": .string(answer.response.text), "right": .bool(answer.isRight),
      "mode": .string(answer.mode.rawValue), "rating": .string("\(answer.rating)"),
      "confidence": .string(answer.confidence.rawValue), "hint": .bool(answer.usedHint),
      "latencyMs": .integer(answer.latencyMilliseconds),
    ]
  }
}
