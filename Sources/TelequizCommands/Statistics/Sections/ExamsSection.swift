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

  /// A row for each exam, the newest first, with the number that `exam --result` takes.
  var block: StatisticsBlock {
    guard !results.isEmpty else {
      return StatisticsBlock("Exams", paragraphs: [Paragraph("No exam yet: exam starts one.")])
    }
    var table = TextTable(columns: [.right, .left, .right, .right, .left])
    for (number, result) in results.enumerated().reversed() {
      let date = DayWords(today: today).date(of: result.startedAt.studyDay)
      let interval = result.score.wilsonInterval(confidence: 0.95)
      let bounds = interval.map { "between \(figures.bounds($0))" } ?? ""
      let open = self.open(result) ?? bounds
      table.append([
        StyledText("\(number + 1)"), StyledText(date),
        StyledText("\(figures.count(result.score)) right"),
        StyledText(result.score.rate.map(figures.percent) ?? ""), StyledText(open),
      ])
    }
    return StatisticsBlock("Exams", table: table)
  }

  /// How far an exam got that is not finished; nil for others.
  func open(_ result: ExamResult) -> String? {
    result.isComplete
      ? nil : "not finished: \(result.answers.count) of \(result.questionCount) answered"
  }
}
