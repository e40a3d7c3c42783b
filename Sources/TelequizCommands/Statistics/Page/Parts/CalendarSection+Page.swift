import Probability
import HypertextPages
import Practice
import Statistics
import TerminalText

extension CalendarSection {
  /// Twelve weeks as squares, and week by week in a table.
  var hypertext: [Markup] {
    let weekdays = Weekday.allCases.map { String($0.name.prefix(3)) }
    let plot = CalendarPlot(
      days: calendar.days.map(amount), weekdays: weekdays, months: months)
    return [
      Figure(
        id: "calendar-weeks",
        plot: plot.drawing(
          title: "Study days of the last \(PracticeCalendar.weeks) weeks", description: summary),
        caption: "A column is a week. The larger a square, the more answers: to 9, to 19, 20 and"
          + " more; a point is a day without.",
        table: table
      ).markup, .paragraph(summary),
    ]
  }

  private var table: DataTable {
    DataTable(
      "Week by week",
      columns: [.words("Week of"), .numbers("days"), .numbers("answers"), .numbers("right")],
      rows: weekStarts.map { start in
        let days = calendar.days[start..<min(start + 7, calendar.days.count)]
        return DataTable.Row([
          DayWords(today: today).date(of: days[start].day),
          grouped(days.count { $0.answers.trials > 0 }),
          grouped(days.reduce(0) { $0 + $1.answers.trials }),
          grouped(days.reduce(0) { $0 + $1.answers.successes }),
        ])
      })
  }

  private var weekStarts: [Int] { Array(stride(from: 0, to: calendar.days.count, by: 7)) }

  /// The names of months, above the first week that begins in each.
  private var months: [Int: String] {
    var months: [Int: String] = [:]
    var last: Int?
    for (week, start) in weekStarts.enumerated() {
      let day = calendar.days[start].day
      if day.date.month != last {
        // `3 March` without its day and its year.
        let name = DayWords(today: day).date(of: day).split(separator: " ").last ?? ""
        months[week] = String(name.prefix(3))
      }
      last = day.date.month
    }
    // A month of which the calendar has but a week would run into the next one's name.
    if months[0] != nil, months[1] != nil { months[0] = nil }
    return months
  }

  private func amount(of day: PracticeCalendar.Day) -> CalendarPlot.Amount {
    switch day.answers.trials {
    case 0: .none
    case 1..<10: .little
    case 10..<20: .some
    default: .much
    }
  }
}
