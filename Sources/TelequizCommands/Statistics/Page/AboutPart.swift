import Probability
import HypertextPages
import Practice
import QuestionBank
import Statistics
import TerminalText

/// What a page of statistics is about: which answers to which banks, and when it was made.
struct AboutPart {
  /// The numbers.
  let report: StatisticsReport
  /// Where banks come from.
  let curriculum: Curriculum
  /// What banks are called.
  let titles: [Bank.ID: String]
  /// When the page is made.
  let made: Moment

  /// When, which answers, and which banks.
  var part: PagePart {
    PagePart(
      id: "about", heading: "What was practised",
      body: [.terms(rows.map { ($0.term, [.text($0.words)]) })]
        + (report.banks.isEmpty ? [] : [banks.markup]))
  }

  private var rows: [(term: String, words: String)] {
    var rows = [("Made", MomentWords(made).text)]
    if let span = report.calendar.span {
      let days = counted(report.calendar.practisedDays, "day")
      rows.append(("Practised", "\(words(of: span)), on \(days)"))
    }
    rows.append(("Answers", "\(grouped(report.answerCount)): \(selection)"))
    if report.setAside > 0 {
      rows.append(("Left aside", "\(counted(report.setAside, "record")) dated after tomorrow"))
    }
    return rows
  }

  /// Which answers are counted.
  private var selection: String {
    let selection = report.selection
    let names = ConceptNames(curriculum: curriculum)
    let limits = [
      selection.banks.isEmpty
        ? nil : "of \(selection.banks.sorted().map { titles[$0] ?? $0.text }.listed())",
      selection.concepts.isEmpty
        ? nil : "about \(selection.concepts.sorted().map { names[$0] }.listed())",
      selection.since.map { "since \(date($0))" }, selection.until.map { "until \(date($0))" },
    ].compactMap { $0 }
    return limits.isEmpty ? "all there are" : "only those \(limits.joined(separator: ", "))"
  }

  private var banks: DataTable {
    DataTable(
      "The banks, and which revisions of them",
      columns: [.words("Bank"), .numbers("answers"), .numbers("examples")],
      rows: report.banks.map { bank in
        let size = curriculum.allExamples.count { $0.key.bank == bank.bank && !$0.isContested }
        let examples = size > 0 ? "\(grouped(bank.items)) of \(grouped(size))" : grouped(bank.items)
        return DataTable.Row(
          [
            [.text(titles[bank.bank] ?? "gone"), .tag("code", ["class": "aside"], bank.bank.text)],
            [.text(grouped(bank.answers.trials))], [.text(examples)],
          ], note: bank.revisions.map { words(of: $0, among: bank) })
      })
  }

  /// A revision, how often it was asked from if there are several, and when.
  private func words(
    of use: BankStatistics.RevisionUse, among bank: BankStatistics
  ) -> Markup {
    let now = curriculum.allExamples.first { $0.key.bank == bank.bank }?.bankRevision
    let age = now == use.revision ? "the one of today" : "an earlier one"
    let answers = bank.revisions.count > 1 ? "\(counted(use.answers, "answer")), " : ""
    return .tag(
      "div", [:],
      [
        .text("revision "), .tag("code", [:], use.revision.description),
        .text(", \(age): \(answers)\(words(of: use.span))"),
      ])
  }

  private func words(of span: ClosedRange<StudyDay>) -> String {
    span.lowerBound == span.upperBound
      ? date(span.lowerBound) : "\(date(span.lowerBound)) to \(date(span.upperBound))"
  }

  private func date(_ day: StudyDay) -> String { day.fullDate }
}

extension StudyDay {
  /// The date with its year, for a page that is read another day: `3 March 2026`.
  var fullDate: String {
    let date = DayWords(today: self).date(of: self)
    return "\(date) \(self.date.year)"
  }
}
