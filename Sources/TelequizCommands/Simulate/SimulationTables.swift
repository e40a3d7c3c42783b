import Practice
import QuestionBank
import Scheduling
import TerminalText
import Workload

/// The figures of a simulation as tables with bars.
struct SimulationTables {
  /// What is shown.
  let simulation: Simulation
  /// How figures are written.
  let figures: FigureWords

  /// The cells of a bar.
  private static let barWidth = 12
  /// How many rows a course has at most.
  private static let courseRows = 13

  private var conceptCount: Int { simulation.plan.scenario.conceptCount }

  /// A column: its heading, and a cell for each row.
  fileprivate struct Column {
    var heading: String
    var cells: [String]
    var alignment = TextTable.Alignment.right
  }

  /// A row for each desired retention: what it costs, and what it brings.
  func retentions(width: Int) -> [StyledText] {
    let courses = simulation.courses
    let inForce = simulation.plan.scenario.rules.desiredRetention
    let minutesPerQuestion = Double(simulation.plan.time.milliseconds) / 60_000
    let questions = courses.map(\.forecast.questionsADay)
    let remembered = courses.map(\.forecast.rememberedAtEnd)
    let most = questions.map(\.mean).max() ?? 1
    let columns = [
      Column(
        heading: "retention",
        cells: courses.map {
          figures.decimal($0.retention, places: 2) + ($0.retention == inForce ? ", now" : "")
        }, alignment: .left),
      Column(heading: "questions a day", cells: questions.map { decimal($0.mean) }),
      Column(heading: "range", cells: questions.map(range)),
      Column(
        heading: "", cells: bars(questions.map { $0.mean / most }), alignment: .left),
      Column(
        heading: "minutes", cells: questions.map { decimal($0.mean * minutesPerQuestion) }),
      Column(
        heading: "remembered", cells: remembered.map { decimal($0.mean) }),
      Column(heading: "range", cells: remembered.map(range)),
    ]
    return fitting(columns, [[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5], [0, 1, 4, 5]], width)
      ?? fitting(columns.named(["", "asked", "", "", "min", "known"]), [[0, 1, 4, 5]], width) ?? []
  }

  /// A row for each stretch of days of the desired retention in force.
  func course(width: Int) -> [StyledText] {
    guard let forecast = simulation.main?.forecast else { return [] }
    let days = forecast.days
    let step = max(1, (days.count + Self.courseRows - 1) / Self.courseRows)
    let stretches = stride(from: 0, to: days.count, by: step).map {
      days[$0..<min($0 + step, days.count)]
    }
    let words = DayWords(today: simulation.plan.scenario.start.studyDay)
    let questions = stretches.map { stretch in
      stretch.reduce(0) { $0 + $1.questions.mean } / Double(stretch.count)
    }
    let most = questions.max() ?? 1
    let last = stretches.compactMap(\.last)
    let columns = [
      Column(
        heading: "until",
        cells: stretches.map { words.date(of: words.today + ($0.endIndex - 1)) }),
      Column(heading: "questions a day", cells: questions.map(decimal)),
      Column(heading: "", cells: bars(questions.map { $0 / most }), alignment: .left),
      Column(heading: "met", cells: last.map { decimal($0.met.mean) }),
      Column(heading: "remembered", cells: last.map { decimal($0.remembered.mean) }),
      Column(
        heading: "",
        cells: bars(last.map { $0.remembered.mean / Double(max(1, conceptCount)) }),
        alignment: .left),
    ]
    return fitting(columns, [[0, 1, 2, 3, 4, 5], [0, 1, 3, 4, 5], [0, 1, 3, 4]], width)
      ?? fitting(columns.named(["", "asked", "", "met", "known"]), [[0, 1, 3, 4]], width) ?? []
  }

  /// The first of some choices of columns that a line has room for; the last choice as well as it can.
  private func fitting(_ columns: [Column], _ choices: [[Int]], _ width: Int) -> [StyledText]? {
    for choice in choices {
      let shown = choice.map { columns[$0] }.filter { !$0.cells.allSatisfy(\.isEmpty) }
      var table = TextTable(columns: shown.map(\.alignment))
      table.append(shown.map { StyledText($0.heading, .dim) })
      for row in shown.first?.cells.indices ?? 0..<0 {
        table.append(shown.map { StyledText($0.cells[row]) })
      }
      let natural = table.lines(width: .max / 2)
      if natural.allSatisfy({ $0.displayWidth <= width }) { return natural }
      if choices.count == 1 { return table.lines(width: width) }
    }
    return nil
  }

  private func bars(_ shares: [Double]) -> [String] {
    shares.map { bar($0, width: Self.barWidth, glyphs: figures.glyphs) ?? "" }
  }

  private func decimal(_ value: Double) -> String { figures.decimal(value, places: 1) }

  private func range(_ figure: WorkloadFigure) -> String {
    let (low, high) = (decimal(figure.range.lowerBound), decimal(figure.range.upperBound))
    return low == high ? low : low + (figures.isPlain ? " to " : "–") + high
  }
}

extension [SimulationTables.Column] {
  /// The columns under shorter headings.
  fileprivate func named(_ headings: [String]) -> Self {
    enumerated().map { index, column in
      var column = column
      if headings.indices.contains(index) { column.heading = headings[index] }
      return column
    }
  }
}
