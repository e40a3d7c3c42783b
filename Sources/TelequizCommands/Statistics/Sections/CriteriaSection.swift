import Probability
import Practice
import QuestionBank
import Statistics
import TerminalText

/// How the answers look by the question of the rule that decides them.
struct CriteriaSection {
  /// The numbers.
  let statistics: CriterionStatistics
  /// The subject.
  let subject: Subject
  /// How figures are written.
  let figures: FigureWords

  /// A row for each question, and what the reasons say.
  var block: StatisticsBlock {
    var table = TextTable(columns: [.left, .right, .right, .right])
    let hasReasons = statistics.cases.contains { $0.reasons.trials > 0 }
    table.append(
      ["", "right", "", hasReasons ? "reasons right" : ""].map { StyledText($0, .dim) })
    for next in statistics.cases {
      let share = next.answers.trials >= AccuracySection.leastForShare ? next.answers.rate : nil
      table.append([
        StyledText(name(next.deciding)), StyledText(figures.count(next.answers)),
        StyledText(share.map(figures.percent) ?? ""),
        StyledText(next.reasons.trials > 0 ? figures.count(next.reasons) : ""),
      ])
    }
    return StatisticsBlock(
      "What decides, \(subject.title)", table: table,
      then: sentences.map { Paragraph(StyledText($0)) })
  }

  /// What the misses and the reasons say.
  var sentences: [String] {
    var sentences: [String] = []
    if let weakest = statistics.weakest {
      sentences.append("Most misses: \(name(weakest.deciding)).")
    }
    let lucky = statistics.rightForWrongReason
    if lucky.trials > 0 {
      sentences.append(
        "Right for a wrong reason: \(figures.count(lucky)) right answers with a reason.")
    }
    if let wrong = statistics.wrongReasons.first {
      sentences.append(
        "Most frequent wrong reason: '\(short(wrong.given))' where '\(short(wrong.deciding))'"
          + " decides (\(grouped(wrong.count))).")
    }
    if statistics.cases.allSatisfy({ $0.reasons.trials == 0 }) {
      sentences.append("No reasons yet: practice --why asks for them.")
    }
    return sentences
  }

  /// What decides, in words.
  func name(_ deciding: CriterionStatistics.Deciding) -> String {
    switch deciding {
    case .allHold: "all questions hold"
    case .fails: "'\(short(deciding))' decides"
    }
  }

  private func short(_ deciding: CriterionStatistics.Deciding) -> String {
    switch deciding {
    case .allHold: "all hold"
    case .fails(let id):
      subject.decision.first { $0.id == id }.map(CriterionWords.name) ?? id.text
    }
  }
}
