import Practice
import Scheduling
import Statistics

/// A forgetting curve in cells: rows of shares, columns of days.
struct Plot {
  /// What stands in a cell.
  enum Cell: Hashable {
    /// Nothing.
    case empty
    /// The curve in the past.
    case curve
    /// The curve as it will be without practice.
    case forecast
    /// The share at which a concept is due.
    case dueLine
    /// The day that it is.
    case today
    /// A rating of something remembered.
    case remembered
    /// A rating of a miss.
    case missed
  }

  /// A row of cells.
  struct Row: Hashable {
    /// The share that it stands for, 0 to 1.
    let share: Double
    /// Its cells, from left to right.
    var cells: [Cell]
  }

  /// What is drawn.
  let curve: ForgettingCurve
  /// The cells of a row.
  let columns: Int
  /// The rows, the highest share first.
  private(set) var rows: [Row]

  /// Draws a curve.
  ///
  /// - Parameters:
  ///   - curve: What is drawn.
  ///   - columns: The cells of a row; 2 or more.
  ///   - desired: The share at which a concept is due, 0 to 1.
  ///   - today: The study day that it is.
  init(curve: ForgettingCurve, columns: Int, desired: Double, today: StudyDay) {
    self.curve = curve
    self.columns = columns
    let times = (0..<columns).map { column in
      Double(curve.start.number)
        + Double(column) / Double(columns - 1) * Double(curve.end - curve.start)
    }
    let shares = times.map { curve.share(at: $0) }
    let lowest =
      (shares.compactMap { $0 } + curve.stretches.compactMap(\.retrievabilityBefore)).min() ?? 1
    let step = lowest >= 0.675 ? 0.05 : 0.1
    let count = lowest >= 0.675 ? 7 : lowest >= 0.35 ? 8 : 11
    rows = (0..<count).map { index in
      Row(share: 1 - Double(index) * step, cells: Array(repeating: .empty, count: columns))
    }
    draw(shares, desired: desired, today: today)
  }

  /// The column in which a day stands.
  func column(of day: StudyDay) -> Int {
    let share = Double(day - curve.start) / Double(curve.end - curve.start)
    return Int((min(max(share, 0), 1) * Double(columns - 1)).rounded())
  }

  private mutating func draw(_ shares: [Double?], desired: Double, today: StudyDay) {
    let line = row(of: desired)
    for column in 0..<columns { rows[line].cells[column] = .dueLine }
    let now = column(of: today)
    for index in rows.indices { rows[index].cells[now] = .today }
    for (column, share) in shares.enumerated() {
      guard let share else { continue }
      rows[row(of: share)].cells[column] = column <= now ? .curve : .forecast
    }
    for stretch in curve.stretches {
      let place = row(of: stretch.retrievabilityBefore ?? 1)
      rows[place].cells[column(of: stretch.rated.day)] =
        stretch.rated.rating > .again ? .remembered : .missed
    }
  }

  private func row(of share: Double) -> Int {
    let nearest = rows.indices.min { abs(rows[$0].share - share) < abs(rows[$1].share - share) }
    return nearest ?? 0
  }
}
