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
    let blocks = sections.isEmpty ? overview : sections.flatMap(blocks)
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

  private var head: StatisticsBlock {
    let titles = report.confusion.compactMap { curriculum[$0.subject]?.title }
    let title = titles.count == 1 ? titles.joined() : counted(titles.count, "subject")
    let accuracy = accuracy
    return StatisticsBlock(title, aside: extent) { width in
      [StyledText()] + accuracy.overview.lines(width: width)
        + (accuracy.legend.map { StyledText($0, .dim).wrapped(to: width) } ?? [])
        + recentChanges.flatMap { $0.lines(width: width) }
    }
  }

  /// `64 answers on 6 days since 2 March 2026`.
  private var extent: String {
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

  private var next: Paragraph {
    let words = SuggestionWords(
      names: ConceptNames(curriculum: curriculum), today: report.today, program: program)
    return Paragraph("Next: \(words.text(of: report.suggestion)).")
  }

  private func blocks(_ section: StatisticsSection) -> [StatisticsBlock] {
    switch section {
    case .next: [StatisticsBlock("", paragraphs: [next])]
    case .accuracy: [accuracy.block]
    case .confusion: confusion.map(\.block)
    case .criteria:
      report.criteria.compactMap { statistics in
        curriculum[statistics.subject].map {
          CriteriaSection(statistics: statistics, subject: $0, figures: figures).block
        }
      }
    case .concepts: [concepts.block] + mastery
    case .confidence:
      [
        ConfidenceSection(
          statistics: report.confidence, curriculum: curriculum, figures: figures,
          today: report.today
        ).block
      ]
    case .memory: [RecallSection(calibration: report.calibration, figures: figures).block]
    case .effort:
      [
        EffortSection(
          effort: report.effort, concepts: report.concepts,
          names: ConceptNames(curriculum: curriculum), figures: figures
        ).block
      ]
    case .calendar:
      [CalendarSection(calendar: report.calendar, figures: figures, today: report.today).block]
    case .forecast:
      [ForecastSection(forecast: report.forecast, figures: figures, today: report.today).block]
    case .exams: [ExamsSection(results: exams, figures: figures, today: report.today).block]
    }
  }

  private var accuracy: AccuracySection {
    AccuracySection(summaries: report.accuracy, guessing: guessing, figures: figures)
  }

  /// The share that guessing brings: one over the fewest categories of a practised subject.
  private var guessing: Double {
    let counts = report.confusion.compactMap { curriculum[$0.subject]?.categories.count }
    return 1 / Double(max(counts.min() ?? 2, 1))
  }

  private var confusion: [ConfusionSection] {
    report.confusion.compactMap { matrix in
      curriculum[matrix.subject].map {
        ConfusionSection(matrix: matrix, subject: $0, figures: figures)
      }
    }
  }

  private var concepts: ConceptsSection {
    ConceptsSection(
      concepts: report.concepts, names: ConceptNames(curriculum: curriculum), figures: figures,
      today: report.today)
  }

  /// Whether subjects and categories are mastered.
  private var mastery: [StatisticsBlock] {
    let words = MasteryWords(figures: figures)
    return report.subjects.compactMap { statistics in
      guard let subject = curriculum[statistics.subject] else { return nil }
      let rows =
        [(subject.title, statistics.mastery)]
        + statistics.categories.map {
          (subject.category($0.category)?.name ?? $0.category.text, $0.mastery)
        }
      return StatisticsBlock(
        "Mastery",
        paragraphs: rows.map {
          Paragraph(StyledText("\($0.0): \(words.text(of: $0.1, lead: "not yet, for want of "))"))
        })
    }
  }
}
