import Probability
import Practice
import QuestionBank
import Statistics
import TerminalText

/// How confidence against correctness looks.
struct ConfidenceSection {
  /// The numbers.
  let statistics: ConfidenceStatistics
  /// Where items come from.
  let curriculum: Curriculum
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay

  /// How many sure and wrong answers are listed on a terminal.
  private static let listed = 5

  /// A row for each confidence, and the sure answers that were wrong.
  var block: StatisticsBlock {
    var table = TextTable(columns: [.left, .right, .right])
    for level in statistics.levels where level.answers.trials > 0 {
      let share = level.answers.trials >= AccuracySection.leastForShare ? level.answers.rate : nil
      table.append([
        StyledText(name(level.confidence)), StyledText("\(figures.count(level.answers)) right"),
        StyledText(share.map(figures.percent) ?? ""),
      ])
    }
    return StatisticsBlock("Confidence", table: table, then: wrong)
  }

  private var wrong: [Paragraph] {
    guard statistics.sureButWrongCount > 0 else { return [] }
    let shown = statistics.sureButWrong.prefix(Self.listed)
    let more = statistics.sureButWrongCount - shown.count
    return [.blank, Paragraph("Sure but wrong, the newest first:")]
      + shown.map { Paragraph(StyledText(text(of: $0)), indent: 2) }
      + (more > 0 ? [Paragraph("and \(grouped(more)) more", indent: 2)] : [])
  }

  private func text(of answer: ConfidenceStatistics.SureButWrong) -> String {
    let words = words(of: answer)
    let later = answer.isPutRight ? ", right since" : ""
    let service = shortened(words.service)
    return "\(words.day): \(service) You said \(words.said), it was \(words.was)\(later)."
  }

  /// What is told of an answer that was sure and wrong.
  func words(
    of answer: ConfidenceStatistics.SureButWrong
  ) -> (day: String, service: String, said: String, was: String) {
    let example = curriculum[answer.item]
    let names = example.flatMap { curriculum[$0.subject] }
    return (
      DayWords(today: today).date(of: answer.day),
      example?.item.service ?? answer.item.description,
      names?.category(answer.response)?.name ?? answer.response.text,
      names?.category(answer.answer)?.name ?? answer.answer.text
    )
  }

  /// The beginning of a text, as long as it fits a line of a list.
  private func shortened(_ text: String) -> String {
    text.count > 48 ? text.prefix(48) + figures.glyphs.ellipsis : text
  }

  /// What a confidence is called.
  func name(_ confidence: Confidence) -> String {
    switch confidence {
    case .sure: "sure"
    case .plain: "plain"
    case .guess: "guess"
    }
  }
}
