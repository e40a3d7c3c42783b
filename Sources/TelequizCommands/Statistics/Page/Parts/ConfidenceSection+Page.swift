import Probability
import Statistics
import HypertextPages
import TerminalText

extension ConfidenceSection {
  /// Confidence against correctness, and every sure answer that was wrong, as far as they are listed.
  var hypertext: [Markup] {
    [
      RateList(
        id: "confidence-rates", caption: "Right answers by how sure you were", header: "You were",
        rows: statistics.levels.filter { $0.answers.trials > 0 }.map {
          (label: name($0.confidence), proportion: $0.answers)
        }, guessing: nil, figures: figures
      ).markup
    ] + (statistics.sureButWrong.isEmpty ? [] : [wrong.markup]) + rest
  }

  private var wrong: DataTable {
    DataTable(
      "Sure but wrong, the newest first",
      columns: [.words("Example"), .words("day")],
      rows: statistics.sureButWrong.map { answer in
        let words = words(of: answer)
        let later = answer.isPutRight ? ", right since" : ""
        return DataTable.Row(
          [[.text(words.service)], [.text(words.day.unbroken)]],
          note: [.text("You said \(words.said), it was \(words.was)\(later).")])
      })
  }

  private var rest: [Markup] {
    let more = statistics.sureButWrongCount - statistics.sureButWrong.count
    return more > 0 ? [.paragraph("and \(grouped(more)) more")] : []
  }
}
