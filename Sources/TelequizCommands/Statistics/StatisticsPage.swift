import Practice
import Probability
import QuestionBank
import Statistics
import TerminalText

/// How a report looks on a terminal: an overview, or the sections that were asked for.
struct StatisticsPage {
  /// The numbers.
  let report: StatisticsReport
  /// The exams that were taken.
  let exams: [ExamResult]
  /// Where items and concepts come from.
  let curriculum: Curriculum
  /// How figures are written.
  let figures: FigureWords
  /// What stands before commands: `telequiz ` on the command line, nothing in the REPL.
  let program: String

  /// The lines of a page.
  ///
  /// - Parameters:
  ///   - sections: The sections; none: the overview.
  ///   - width: The cells of a line.
  /// - Returns: The lines.
  func lines(_ sections: [StatisticsSection], width: Int) -> [StyledText] {
    let page = StatisticsPage(
      report: report, exams: exams, curriculum: curriculum, figures: figures.fitting(width: width),
      program: program)
    let blocks = sections.isEmpty ? page.overview : sections.flatMap(page.blocks)
    return blocks.rendered(width: width)
  }

  /// Every number as one object.
  var json: JSONValue { JSONValue(report, exams: exams, curriculum: curriculum) }

  /// A section as a table.
  ///
  /// - Throws: `UsageFailure` for a section that is no table.
  func table(_ section: StatisticsSection) throws -> StatisticsTable {
    guard
      let table = StatisticsTable(section, of: report, exams: exams, curriculum: curriculum)
    else { throw UsageFailure("'\(section.rawValue)' is no table; --json has it") }
    return table
  }

  /// What can be read in ten seconds.
  private var overview: [StatisticsBlock] {
    guard report.answerCount > 0 else {
      return [StatisticsBlock("", paragraphs: [Paragraph("No answers yet."), next])]
    }
    var blocks = [head]
    blocks += confusion.map(\.block)
    if report.concepts.contains(where: { $0.standing != .new }) {
      blocks.append(concepts.overview(3, command: "\(program)stats concepts"))
    }
    return blocks + [StatisticsBlock("", paragraphs: [next])]
  }

  /// The subject that was practised, or how many.
  var title: String {
    let titles = report.confusion.compactMap { curriculum[$0.subject]?.title }
    return titles.count == 1 ? titles.joined() : counted(titles.count, "subject")
  }

  private var head: StatisticsBlock {
    let accuracy = accuracy
    return StatisticsBlock(title, aside: extent) { width in
      [StyledText()] + accuracy.overview.lines(width: width)
        + (accuracy.legend.map { StyledText($0, .dim).wrapped(to: width) } ?? [])
        + recentChanges.flatMap { $0.lines(width: width) }
    }
  }

  /// `64 answers on 6 days since 2 March 2026`.
  var extent: String {
    let words = DayWords(today: report.today)
    let since = report.calendar.span.map { span in
      span.lowerBound == report.today ? "today" : "since \(words.date(of: span.lowerBound))"
    }
    let days =
      report.calendar.practisedDays > 1
      ? " on \(counted(report.calendar.practisedDays, "day"))" : ""
    return "\(counted(report.answerCount, "answer"))\(days)" + (since.map { " \($0)" } ?? "")
  }

  /// The changes that can be told, a line each.
  private var recentChanges: [Paragraph] {
    let rates = report.accuracy.flatMap { [$0.firstExposures, $0.repeats] }
    let isTelling = rates.contains { rate in
      switch rate.change {
      case .better, .worse: true
      case .notDetectable, .tooFew, nil: false
      }
    }
    return isTelling ? [Paragraph("Something changed lately: \(program)stats accuracy")] : []
  }

  private var next: Paragraph { Paragraph(advice) }

  /// What to do next.
  var advice: StyledText {
    let words = SuggestionWords(
      names: ConceptNames(curriculum: curriculum), today: report.today, program: program)
    return "Next: \(words.text(of: report.suggestion))."
  }

  private func blocks(_ section: StatisticsSection) -> [StatisticsBlock] {
    switch section {
    case .next: [StatisticsBlock("", paragraphs: [next])]
    case .accuracy: [accuracy.block]
    case .confusion: confusion.map(\.block)
    case .criteria: criteria.map(\.block)
    case .concepts: [concepts.block] + mastery
    case .confidence: [confidence.block]
    case .memory: [recall.block]
    case .effort: [effort.block]
    case .calendar: [calendar.block]
    case .forecast: [forecast.block]
    case .exams: [examList.block]
    }
  }

  /// Whether subjects and categories are mastered.
  private var mastery: [StatisticsBlock] {
    masteryRows.map { rows in
      StatisticsBlock(
        "Mastery", paragraphs: rows.map { Paragraph(StyledText("\($0.name): \($0.claim)")) })
    }
  }

  /// What is said of each subject, and of each of its categories.
  var masteryRows: [[(name: String, claim: String)]] {
    let words = MasteryWords(figures: figures)
    return report.subjects.compactMap { statistics in
      guard let subject = curriculum[statistics.subject] else { return nil }
      let rows =
        [(subject.title, statistics.mastery)]
        + statistics.categories.map {
          (subject.category($0.category)?.name ?? $0.category.text, $0.mastery)
        }
      return rows.map { ($0.0, words.text(of: $0.1, lead: "not yet, for want of ")) }
    }
  }
}
