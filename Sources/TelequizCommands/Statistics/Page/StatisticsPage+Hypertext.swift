import Probability
import HypertextPages
import Practice
import QuestionBank
import Statistics
import TerminalText

extension StatisticsPage {
  /// The report as a page for a browser.
  ///
  /// - Parameters:
  ///   - sections: The sections; none: all.
  ///   - titles: What banks are called.
  ///   - made: When it is made.
  /// - Returns: The page.
  func hypertext(
    _ sections: [StatisticsSection], titles: [Bank.ID: String], made: Moment
  ) -> Page {
    let about = AboutPart(report: report, curriculum: curriculum, titles: titles, made: made)
    let wanted = sections.isEmpty ? StatisticsSection.allCases : sections
    let parts = [about.part] + (report.answerCount > 0 ? unique(wanted).flatMap(parts) : [])
    let name = report.answerCount > 0 ? title : "No answers yet"
    return Page(
      title: "\(name): progress",
      body: [
        .tag(
          "header", [:],
          [
            .tag("p", ["class": "kicker"], "Progress with telequiz"), .tag("h1", [:], name),
            .tag("p", ["class": "extent"], extent),
          ] + key + [.tag("p", ["class": "advice"], Markup.spans(of: advice))] + parts.contents),
        .tag("main", [:], parts.map(\.markup)),
        .tag(
          "footer", [:],
          [
            .text(
              "Made by telequiz. Answers to contested examples never count. Nothing on this page is fetched from anywhere."
            )
          ]),
      ])
  }

  /// New examples and repeats of all time, large.
  private var key: [Markup] {
    guard let all = report.accuracy.last else { return [] }
    let rates = [
      ("New examples", all.firstExposures.proportion), ("Repeats", all.repeats.proportion),
    ].filter { $0.1.trials >= AccuracySection.leastForShare }
    guard !rates.isEmpty else { return [] }
    return [
      .tag(
        "dl", ["class": "key"],
        rates.map { name, proportion in
          let interval = proportion.wilsonInterval(confidence: 0.95).map {
            ", between \(figures.bounds($0)) %"
          }
          return .tag(
            "div", [:],
            [
              .tag("dt", [:], name),
              .tag(
                "dd", [:],
                [
                  .tag("strong", [:], proportion.rate.map(figures.percent) ?? ""),
                  .text("\(figures.count(proportion)) right\(interval ?? "")"),
                ]),
            ])
        })
    ]
  }

  /// Each once, in the order in which they were asked for.
  private func unique(_ sections: [StatisticsSection]) -> [StatisticsSection] {
    sections.enumerated().filter { !sections[..<$0.offset].contains($0.element) }.map(\.element)
  }

  private func parts(of section: StatisticsSection) -> [PagePart] {
    let (heading, body): (String, [Markup]) =
      switch section {
      // What to do next stands at the head of every page.
      case .next: ("", [])
      case .accuracy: ("Accuracy", accuracy.hypertext)
      case .confusion:
        ("What you said", confusion.enumerated().flatMap { $1.hypertext(number: $0) })
      case .criteria: ("What decides", criteria.enumerated().flatMap { $1.hypertext(number: $0) })
      case .concepts: ("Concepts", concepts.hypertext + masteryTables)
      case .confidence: ("Confidence", confidence.hypertext)
      case .memory: ("Predictions", recall.hypertext)
      case .effort: ("Effort", effort.hypertext)
      case .calendar: ("Study days", calendar.hypertext)
      case .forecast: ("Coming due", forecast.hypertext)
      case .exams: ("Exams", examList.hypertext)
      }
    return body.isEmpty
      ? [] : [PagePart(id: section.rawValue, heading: heading, body: body)]
  }

  private var masteryTables: [Markup] {
    masteryRows.map { rows in
      DataTable(
        "Mastery: what is known so well that chance can be ruled out",
        columns: [.words("Subject and categories"), .words("Mastery")],
        rows: rows.map { DataTable.Row([$0.name, $0.claim]) }
      ).markup
    }
  }
}
