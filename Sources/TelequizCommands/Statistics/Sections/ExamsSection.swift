import Practice
import Probability
import TerminalText

/// How the exams that were taken look.
struct ExamsSection {
  /// The exams, the earliest first.
  let results: [ExamResult]
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay

  /// A row for each exam, the newest first.
  var block: StatisticsBlock {
    guard !results.isEmpty else {
      return StatisticsBlock("Exams", paragraphs: [Paragraph("No exam yet: exam starts one.")])
    }
    var table = TextTable(columns: [.left, .right, .right, .left])
    for result in results.reversed() {
      let date = DayWords(today: today).date(of: result.startedAt.studyDay)
      let interval = result.score.wilsonInterval(confidence: 0.95)
      let bounds = interval.map { "between \(figures.bounds($0))" } ?? ""
      let open =
        result.isComplete
        ? bounds : "not finished: \(result.answers.count) of \(result.questionCount) answered"
      table.append([
        StyledText(date), StyledText("\(figures.count(result.score)) right"),
        StyledText(result.score.rate.map(figures.percent) ?? ""), StyledText(open),
      ])
    }
    return StatisticsBlock("Exams", table: table)
  }
}
