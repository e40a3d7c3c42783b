import Practice
import TerminalText

/// How the list of what is due looks.
struct DueView {
  /// What there is to practise.
  let outlook: Outlook
  /// What concepts are called.
  let names: ConceptNames
  /// The study day that it is.
  let today: StudyDay

  /// What is due today, on each of the days after it, and what was not met yet.
  var paragraphs: [Paragraph] {
    let days = DayWords(today: today)
    var rows: [(label: String, text: String)] = []
    if !outlook.due.isEmpty {
      rows.append(("Today", outlook.due.map { names[$0] }.joined(separator: ", ")))
    }
    for day in outlook.upcomingCounts.map(\.day) {
      let concepts = outlook.upcoming.filter { $0.day == day }.map { names[$0.concept] }
      rows.append((days.label(of: day), concepts.joined(separator: ", ")))
    }
    if !outlook.new.isEmpty {
      rows.append(("Not met yet", outlook.new.map { names[$0] }.joined(separator: ", ")))
    }
    let width = rows.map(\.label.count).max() ?? 0
    let nothing = outlook.due.isEmpty ? [Paragraph("Nothing is due today.")] : []
    return nothing
      + rows.map { label, text in
        Paragraph(label: label, width: width + 2, StyledText(text))
      }
  }
}

extension DayWords {
  /// The day as a heading: `Tomorrow`, `Thursday`, `3 March`.
  func label(of day: StudyDay) -> String {
    switch day - today {
    case 1: "Tomorrow"
    case 2...6: day.weekday.name
    default: date(of: day)
    }
  }
}
