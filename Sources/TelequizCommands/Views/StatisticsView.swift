import Practice
import Probability
import Statistics
import TerminalText

/// How the short summary of all answers looks.
struct StatisticsView {
  /// The numbers.
  let statistics: AnswerStatistics
  /// What there is to practise.
  let outlook: Outlook
  /// The study day that it is.
  let today: StudyDay

  /// Answers, how many of them were right, and what is due.
  var paragraphs: [Paragraph] {
    guard let first = statistics.days.first else { return [Paragraph("No answers yet.")] }
    let days = DayWords(today: today)
    let since = first == today ? "today" : "since \(days.date(of: first))"
    let on = statistics.days.count > 1 ? " on \(counted(statistics.days.count, "day"))" : ""
    return [
      Paragraph(StyledText("\(counted(statistics.answerCount, "answer"))\(on) \(since)"))
    ] + rate("New examples", statistics.newExamples) + rate("Repeats", statistics.repeats) + [
      Paragraph(label: "Due", width: Self.labelWidth, StyledText(due))
    ]
  }

  private static let labelWidth = 14

  /// How many were right, as a share, and between which shares the truth lies, 19 times of 20.
  private func rate(_ label: String, _ proportion: Proportion) -> [Paragraph] {
    guard let rate = proportion.rate,
      let interval = proportion.wilsonInterval(confidence: 0.95)
    else { return [] }
    let share = { (rate: Double) in Int((rate * 100).rounded()) }
    let bounds = "\(share(interval.lowerBound)) and \(share(interval.upperBound))"
    let text =
      "\(proportion.successes) of \(proportion.trials) right, \(share(rate)) %"
      + " (between \(bounds), going by so many)"
    return [Paragraph(label: label, width: Self.labelWidth, StyledText(text))]
  }

  private var due: String {
    let later = outlook.upcoming.count
    return "\(counted(outlook.due.count, "concept")) today, \(later) later, "
      + "\(outlook.new.count) not met yet"
  }
}
