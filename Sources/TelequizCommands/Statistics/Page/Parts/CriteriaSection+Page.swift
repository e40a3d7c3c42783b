import QuestionBank
import Probability
import Statistics
import HypertextPages

extension CriteriaSection {
  /// How the answers look by what decides, and what the reasons say.
  func hypertext(number: Int) -> [Markup] {
    [
      .tag("h3", [:], subject.title),
      RateList(
        id: "criteria-\(number + 1)", caption: "Right answers by what decides",
        header: "What decides",
        rows: statistics.cases.map { (label: name($0.deciding), proportion: $0.answers) },
        guessing: 1 / Double(max(subject.categories.count, 1)), figures: figures
      ).markup,
    ] + reasons + sentences.map { .paragraph($0) }
  }

  private var reasons: [Markup] {
    let asked = statistics.cases.filter { $0.reasons.trials > 0 }
    guard !asked.isEmpty else { return [] }
    return [
      DataTable(
        "Reasons that were named, by what decides",
        columns: [.words("What decides"), .numbers("reasons right")],
        rows: asked.map {
          DataTable.Row([name($0.deciding), figures.count($0.reasons).unbroken])
        }
      ).markup
    ]
  }
}
