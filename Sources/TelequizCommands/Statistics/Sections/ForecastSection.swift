import Probability
import Practice
import Statistics
import TerminalText

/// How the concepts that come due look.
struct ForecastSection {
  /// The days.
  let forecast: DueForecast
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay

  /// A row for each day with something due, and what comes after.
  var block: StatisticsBlock {
    let most = forecast.days.map(\.due).max() ?? 0
    var table = TextTable(columns: [.left, .right, .left])
    for day in forecast.days where day.due > 0 {
      let plot = bar(
        Double(day.due) / Double(max(most, 1)), width: min(most, 20), glyphs: figures.glyphs)
      table.append([
        StyledText(name(day.day)), StyledText(grouped(day.due)),
        StyledText(plot.map { String($0.prefix { $0 != "·" }) } ?? ""),
      ])
    }
    return StatisticsBlock(
      "Coming due", table: table, then: rest.map { Paragraph(StyledText($0)) })
  }

  /// What comes after the days, and what may come in between.
  var rest: [String] {
    var rest: [String] = []
    if forecast.days.allSatisfy({ $0.due == 0 }) {
      rest.append("Nothing comes due in the next 14 days.")
    }
    if forecast.later > 0 { rest.append("\(counted(forecast.later, "concept")) later.") }
    if forecast.new > 0 { rest.append("\(counted(forecast.new, "concept")) not met yet.") }
    return rest
  }

  /// What a day is called.
  func name(_ day: StudyDay) -> String {
    switch day - today {
    case 0: "today"
    case 1: "tomorrow"
    case 2...6: day.weekday.name
    default: DayWords(today: today).date(of: day)
    }
  }
}
