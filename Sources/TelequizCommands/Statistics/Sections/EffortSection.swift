import Probability
import Practice
import Statistics
import TerminalText

/// How time, hints and leeches look.
struct EffortSection {
  /// Time and hints.
  let effort: EffortStatistics
  /// The concepts.
  let concepts: [ConceptStatistics]
  /// What concepts are called.
  let names: ConceptNames
  /// How figures are written.
  let figures: FigureWords

  /// A line for each.
  var block: StatisticsBlock {
    StatisticsBlock(
      "Effort",
      paragraphs: rows.map { Paragraph(label: $0.label, width: 12, StyledText($0.text)) })
  }

  /// What there is to say, each behind a label.
  var rows: [(label: String, text: String)] {
    let times = [
      effort.medianRightMilliseconds.map { "\(figures.duration(milliseconds: $0)) when right" },
      effort.medianWrongMilliseconds.map { "\(figures.duration(milliseconds: $0)) when wrong" },
    ].compactMap { $0 }
    var rows = [("Time", times.isEmpty ? "none yet" : "usually " + times.joined(separator: ", "))]
    if effort.hinted.trials > 0 {
      rows.append(("Hints", "before \(figures.count(effort.hinted)) answers"))
    }
    let leeches = concepts.filter(\.isLeech)
    if !leeches.isEmpty {
      let list = leeches.map { "\(names[$0.key]) (\($0.record.words))" }
      rows.append(
        ("Leeches", "forgotten more often than foreseen: \(list.joined(separator: ", "))"))
    }
    return rows
  }
}
