import QuestionBank
import Statistics
import HypertextPages
import Probability
import TerminalText

extension ConfusionSection {
  /// What was said for what, how often each category was recognised, and a sentence or more.
  func hypertext(number: Int) -> [Markup] {
    let recognised = matrix.categories.indices.map { category in
      (
        name(matrix.categories[category]),
        Proportion(
          successes: matrix.counts[category][category],
          trials: matrix.counts[category].reduce(0, +))
      )
    }
    return [.tag("h3", [:], subject.title), answers] + sentences.map { .paragraph($0) } + [
      RateList(
        id: "confusion-\(number + 1)", caption: "How often each category was recognised",
        header: "It was", rows: recognised.map { (label: $0.0, proportion: $0.1) },
        guessing: 1 / Double(max(subject.categories.count, 1)), figures: figures
      ).markup
    ]
  }

  private var answers: Markup {
    guard matrix.categories.count <= Self.mostColumns else { return pairTable }
    return MatrixTable(
      "What you said when it was what; right answers are bold", corner: "it was",
      columns: matrix.categories.map { "said \(name($0))" },
      rows: matrix.counts.indices.map { row in
        let error = errorName(inRow: row)
        return MatrixTable.Row(
          header: name(matrix.categories[row]), counts: matrix.counts[row],
          remark: error.isEmpty ? "" : "errors: \(error)")
      }
    ).markup(grouped)
  }

  private var pairTable: Markup {
    DataTable(
      "What was confused most", columns: [.words("mix-up"), .numbers("times")],
      rows: mixUps.map { DataTable.Row([$0.text, grouped($0.count)]) }
    ).markup
  }
}
