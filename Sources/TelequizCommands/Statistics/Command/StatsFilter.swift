import TerminalText
import ArgumentParser
import Practice
import QuestionBank
import Statistics

/// Which answers are looked at.
struct StatsFilter: ParsableArguments {
  @Option(
    name: .customLong("bank"), parsing: .singleValue,
    help: ArgumentHelp("Only this bank; repeatable.", valueName: "id"))
  var bankIDs: [String] = []

  @Option(
    name: .customLong("concept"), parsing: .singleValue,
    help: ArgumentHelp("Only this concept; repeatable.", valueName: "id"))
  var conceptIDs: [String] = []

  @Option(
    name: .customLong("since"),
    help: ArgumentHelp("Only from this day on: 2026-11-22, or 30d for 30 days.", valueName: "day"))
  var sinceText: String?

  @Option(
    name: .customLong("until"),
    help: ArgumentHelp("Only until this day: 2026-11-22, or 7d for 7 days ago.", valueName: "day"))
  var untilText: String?

  /// What the options select.
  ///
  /// - Throws: `UsageFailure` when there is no such bank, concept or day.
  func selection(in context: Context) throws -> AnswerSelection {
    let banks = context.library.banks.map { (id: $0.id.text, value: $0.id) }
    let chosen = try bankIDs.map { try PracticeChoices.find($0, "bank", among: banks) }
    var choices = PracticeChoices()
    choices.conceptIDs = conceptIDs
    let since = try sinceText.map { try Self.day($0, option: "since", today: context.today) }
    let until = try untilText.map { try Self.day($0, option: "until", today: context.today) }
    if let since, let until, until < since {
      throw UsageFailure("--until lies before --since")
    }
    return AnswerSelection(
      banks: Set(chosen), concepts: try choices.concepts(in: context.curriculum), since: since,
      until: until)
  }

  /// The section with a name, or the beginning of one.
  static func section(_ name: String) throws -> StatisticsSection {
    if let section = StatisticsSection(rawValue: name) { return section }
    let names = StatisticsSection.allCases.map(\.rawValue)
    let begun = StatisticsSection.allCases.filter { $0.rawValue.hasPrefix(name.lowercased()) }
    if let only = begun.first, begun.count == 1 { return only }
    let near = nearest(to: name, in: names).map { "did you mean '\($0)'?" }
    throw UsageFailure("no section '\(name.shortened)'; \(near ?? "there are \(names.listed())")")
  }

  /// A date, or so many days back from today.
  static func day(_ text: String, option: String, today: StudyDay) throws -> StudyDay {
    if text.last == "d", let days = Int(text.dropLast()), (0...100_000).contains(days) {
      // The last seven days are today and the six before.
      return today + (option == "since" ? 1 - days : -days)
    }
    guard let date = CivilDate(iso8601: text) else {
      throw UsageFailure(
        "--\(option) takes a day as in 2026-11-22, or a number of days as in 30d,"
          + " not '\(text.shortened)'")
    }
    return StudyDay(number: date.dayNumber)
  }
}
