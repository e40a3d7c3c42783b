import Practice
import Scheduling
import HypertextPages
import Statistics
import TerminalText

extension ConceptsSection {
  /// A row for each concept that was met, with a note, and those that were not.
  var hypertext: [Markup] {
    let new = concepts.filter { $0.standing == .new }.map { names[$0.key] }
    let table = DataTable(
      "Every concept that was met, the one that is due first in front",
      columns: [
        .words("Concept"), .numbers("remembered now"), .words("due"),
      ], rows: urgent.map(row))
    return (urgent.isEmpty ? [] : [table.markup])
      + (new.isEmpty ? [] : [.terms([("Not met yet", [.text(new.joined(separator: ", "))])])])
  }

  private func row(of concept: ConceptStatistics) -> DataTable.Row {
    let share = retrievability(concept)
    let remembered: [Markup] =
      share.map { [.text(figures.percent($0).unbroken), Meter($0).markup] } ?? ["not rated yet"]
    var notes = ["\(firstExposures(concept)) new examples right"]
    if let rated = concept.rated {
      notes.append("stability \(figures.decimal(rated.memory.stability, places: 1)) days")
    }
    if concept.lapses > 0 { notes.append("forgotten \(counted(concept.lapses, "time"))") }
    notes.append(MasteryWords(figures: figures).text(of: concept.mastery))
    return DataTable.Row(
      [
        [.text(names[concept.key])], remembered, [.text(due(concept).unbroken)],
      ], note: [.text(notes.joined(separator: figures.glyphs.separator))])
  }
}
