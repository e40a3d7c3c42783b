import Probability
import Practice
import Statistics
import TerminalText

/// How the study days of the last weeks look.
struct CalendarSection {
  /// The days.
  let calendar: PracticeCalendar
  /// How figures are written.
  let figures: FigureWords
  /// The study day that it is.
  let today: StudyDay

  /// A row for each day of the week and a column for each week, or a sentence for each week.
  var block: StatisticsBlock {
    StatisticsBlock("Study days") { width in
      let grid = figures.isPlain || width < 40 ? weeks : self.grid
      return (grid + [StyledText(summary)]).flatMap { $0.wrapped(to: width) }
    }
  }

  /// How many days were practised.
  var summary: String {
    "Practised on \(calendar.practisedOfLastFourteen) of the last 14 days,"
      + " on \(counted(calendar.practisedDays, "day")) in all."
  }

  private var grid: [StyledText] {
    Weekday.allCases.map { weekday in
      let cells = stride(from: weekday.rawValue, to: calendar.days.count, by: 7).map {
        StyledText(
          sign(for: calendar.days[$0]), calendar.days[$0].answers.trials > 0 ? .green : .dim)
      }
      let label = StyledText(String(weekday.name.prefix(3)), .dim)
      return label + "  " + cells.joined(separator: " ")
    } + [
      StyledText(
        "\(figures.glyphs.empty ?? ".") none  ░ to 9  ▒ to 19  █ 20 answers and more", .dim)
    ]
  }

  private func sign(for day: PracticeCalendar.Day) -> String {
    switch day.answers.trials {
    case 0: figures.glyphs.empty ?? "."
    case 1..<10: "░"
    case 10..<20: "▒"
    default: "█"
    }
  }

  private var weeks: [StyledText] {
    stride(from: 0, to: calendar.days.count, by: 7).map { start in
      let days = calendar.days[start..<min(start + 7, calendar.days.count)]
      let answers = days.reduce(0) { $0 + $1.answers.trials }
      let practised = days.count { $0.answers.trials > 0 }
      let date = DayWords(today: today).date(of: days[start].day)
      return StyledText(
        "Week of \(date): \(counted(practised, "day")), \(counted(answers, "answer"))")
    }
  }
}
