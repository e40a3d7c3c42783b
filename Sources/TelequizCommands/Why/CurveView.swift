import Practice
import Scheduling
import Statistics
import TerminalText

/// A small picture of how a concept fades, with its ratings, the due line and today; in words where
/// there are no pictures.
struct CurveView {
  /// What happened.
  let account: ConceptAccount
  /// What it is told with.
  let context: StoryContext

  /// The cells left of the picture, as in `100 % `.
  private static let labelWidth = 6
  /// Fewer cells than this show nothing.
  private static let leastWidth = 24
  /// More cells than this show no more.
  private static let mostWidth = 70

  /// The lines, of so many cells each; none while the concept has no rating.
  func lines(width: Int) -> [StyledText] {
    guard let curve = ForgettingCurve(of: account, model: context.rules.model) else { return [] }
    let room = min(width - Self.labelWidth - 1, Self.mostWidth)
    guard let point = context.figures.glyphs.point, room >= Self.leastWidth else {
      return Paragraph(StyledText(words(curve))).lines(width: width)
    }
    let plot = Plot(
      curve: curve, columns: room, desired: context.rules.desiredRetention, today: account.today)
    return plot.rows.map { row in
      let last = row.cells.lastIndex { $0 != .empty } ?? -1
      return StyledText(label(row.share), .dim)
        + row.cells[...last].map { styled($0, point) }.joined()
    } + axis(plot, room) + [legend(point)].flatMap { $0.wrapped(to: width) }
  }

  private func label(_ share: Double) -> String {
    let text = "\(Int((share * 100).rounded())) %"
    return String(repeating: " ", count: max(0, Self.labelWidth - 1 - text.count)) + text + " "
  }

  private func styled(_ cell: Plot.Cell, _ point: String) -> StyledText {
    switch cell {
    case .empty: " "
    case .curve: StyledText("·")
    case .forecast: StyledText("·", .dim)
    case .dueLine: StyledText("┄", .dim)
    case .today: StyledText("│", .cyan)
    case .remembered: StyledText(point, .green)
    case .missed: StyledText("○", .red)
    }
  }

  /// The days below: the first, today, and the day on which the concept is due.
  private func axis(_ plot: Plot, _ room: Int) -> [StyledText] {
    let line = String(repeating: " ", count: Self.labelWidth - 1) + "└"
    let first = context.days.date(of: plot.curve.start)
    var text = first
    func put(_ label: String, at column: Int) {
      let place = max(0, min(column, room - label.count))
      guard place >= text.count + 2 || text.isEmpty else { return }
      text += String(repeating: " ", count: place - text.count) + label
    }
    put("today", at: plot.column(of: account.today) - 2)
    if let due = account.dueOn, due > account.today {
      put("due", at: plot.column(of: due) - 1)
    }
    let indent = String(repeating: " ", count: Self.labelWidth)
    return [
      StyledText(line + String(repeating: "─", count: room), .dim), StyledText(indent + text, .dim),
    ]
  }

  private func legend(_ point: String) -> StyledText {
    let desired = context.figures.percent(context.rules.desiredRetention)
    return StyledText(
      "\(point) remembered  ○ missed  ┄ due at \(desired)  │ today", .dim)
  }

  /// The same as the picture for those who hear it.
  private func words(_ curve: ForgettingCurve) -> String {
    let figures = context.figures
    let asked = curve.stretches.compactMap { stretch in
      stretch.retrievabilityBefore.map { share in
        let verb = stretch.rated.rating > .again ? "remembered" : "missed"
        return "\(context.days.date(of: stretch.rated.day)) at \(figures.percent(share)), \(verb)"
      }
    }
    let ahead = [0, 1, 7, 30].compactMap { days -> String? in
      let day = account.today + days
      guard let share = curve.share(on: day) else { return nil }
      let when = ["today", "tomorrow", "in a week", "in 30 days"][
        [0, 1, 7, 30].firstIndex(of: days) ?? 0]
      return "\(when) \(figures.percent(share))"
    }
    let past = asked.isEmpty ? "" : "Asked on \(asked.joined(separator: "; on ")). "
    return past + "Without practice it is remembered \(ahead.joined(separator: ", "))."
  }
}
