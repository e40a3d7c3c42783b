import Scheduling
import Practice
import Probability
import Statistics
import TerminalText

/// How the concepts look: memory, due day, accuracy, mastery.
struct ConceptsSection {
  /// The numbers, in the authored order.
  let concepts: [ConceptStatistics]
  /// What concepts are called.
  let names: ConceptNames
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay

  /// The few most urgent ones that were met, and how many more there are.
  func overview(_ count: Int, command: String) -> StatisticsBlock {
    let urgent = self.urgent.prefix(count)
    var table = TextTable(columns: [.left, .right, .left, .left])
    table.append(
      ["Concept", figures.room == .plenty ? "new examples" : "new right", "remembered now", "due"]
        .map { StyledText($0, .dim) })
    for concept in urgent {
      table.append([
        StyledText(names[concept.key]), StyledText(firstExposures(concept)),
        StyledText(remembered(concept)), StyledText(due(concept) + mark(concept)),
      ])
    }
    let more = concepts.count - urgent.count
    let rest = more > 0 ? [Paragraph("\("\(more) more: \(command)", .dim)")] : []
    return StatisticsBlock("", table: table, then: rest)
  }

  /// All of them, with stability and what is missing for mastery.
  var block: StatisticsBlock {
    let rows = urgent
    let new = concepts.filter { $0.standing == .new }
    return StatisticsBlock("Concepts") { width in
      rows.flatMap { self.lines(of: $0, width: width) }
        + (new.isEmpty
          ? []
          : Paragraph(
            label: "Not met yet", width: 13,
            StyledText(new.map { names[$0.key] }.joined(separator: ", "))
          ).lines(width: width))
    }
  }

  /// The concepts that were met, the one that is due first in front.
  var urgent: [ConceptStatistics] { met.sorted(by: isMoreUrgent) }

  private var met: [ConceptStatistics] { concepts.filter { $0.standing != .new } }

  private func lines(of concept: ConceptStatistics, width: Int) -> [StyledText] {
    let mastery = MasteryWords(figures: figures)
    let head = Paragraph(
      StyledText(names[concept.key], .bold), trailing: StyledText("due \(due(concept))"))
    var parts = ["\(firstExposures(concept)) new examples right"]
    if let rated = concept.rated {
      let days = figures.decimal(rated.memory.stability, places: 1)
      parts += ["\(remembered(concept)) remembered now", "stability \(days) days"]
    }
    if concept.lapses > 0 { parts.append("forgotten \(counted(concept.lapses, "time"))") }
    let facts = Paragraph(
      StyledText(parts.joined(separator: figures.glyphs.separator)), indent: 2)
    let claim = Paragraph(StyledText(mastery.text(of: concept.mastery), .dim), indent: 2)
    return head.lines(width: width) + facts.lines(width: width) + claim.lines(width: width)
  }

  private func isMoreUrgent(_ first: ConceptStatistics, _ second: ConceptStatistics) -> Bool {
    let days = (dueDay(first), dueDay(second))
    guard days.0 == days.1 else { return days.0 < days.1 }
    return (retrievability(first) ?? 0) < (retrievability(second) ?? 0)
  }

  private func dueDay(_ concept: ConceptStatistics) -> StudyDay {
    if case .rated(let day, _) = concept.standing { max(day, today) } else { today }
  }

  /// The share that is remembered today; nil before the first rating.
  func retrievability(_ concept: ConceptStatistics) -> Double? {
    if case .rated(_, let retrievability) = concept.standing { retrievability } else { nil }
  }

  private func remembered(_ concept: ConceptStatistics) -> String {
    guard let share = retrievability(concept) else { return "not rated yet" }
    let plot = figures.drawsPlots ? bar(share, width: 10, glyphs: figures.glyphs) : nil
    return figures.percent(share) + (plot.map { "  \($0)" } ?? "")
  }

  /// When it is due.
  func due(_ concept: ConceptStatistics) -> String {
    let day = dueDay(concept)
    let words = DayWords(today: today)
    return switch day - today {
    case ...0: "today"
    case 1: "tomorrow"
    case 2...6: day.weekday.name
    default: words.date(of: day)
    }
  }

  private func mark(_ concept: ConceptStatistics) -> String {
    if concept.mastery == .mastered { return "  mastered" }
    return concept.isLeech ? "  forgotten \(counted(concept.record.failures, "time"))" : ""
  }

  /// How many new examples were right.
  func firstExposures(_ concept: ConceptStatistics) -> String {
    concept.firstExposures.trials == 0 ? "no" : figures.count(concept.firstExposures)
  }
}
