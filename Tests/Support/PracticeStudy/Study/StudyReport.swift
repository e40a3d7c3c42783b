/// A run of the study as tables in Markdown.
public struct StudyReport {
  private let run: PracticeStudyRun

  /// Reports a run.
  public init(_ run: PracticeStudyRun) { self.run = run }

  /// A table for each kind of learner: accuracy at each checkpoint with its 95 % interval, the mean of
  /// all days, questions in the first month and in all, minutes.
  public var tables: String {
    run.cells.map { kind, cells in
      let header =
        "| \(kind.rawValue) | day 7 | 30 | 90 | 180 | mean | questions to 30 | to 180 | minutes |"
      return ([header, "|---|" + String(repeating: "---|", count: 8)] + cells.map(row))
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// How far our rules are ahead of the best rival that counts, for each kind of learner.
  public var goals: String {
    let header = "| learner | rules | lead on day 30 | over | lead on day 180 | over |"
    let rows = run.cells.flatMap { kind, cells in
      cells.filter(\.policy.isOurs).map { ours in
        let goals = StudyGoals(of: ours, beside: cells)
        let first = goals.firstMonth.map { $0.words(isMet: goals.isMetInFirstMonth) } ?? "| |"
        let half = goals.halfYear.map { $0.words(isMet: goals.isMetAtHalfYear) } ?? "| |"
        return "| \(kind.rawValue) | \(ours.policy.name) | \(first) | \(half) |"
      }
    }
    return ([header, "|---|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }

  private func row(_ cell: StudyCell) -> String {
    let last = PracticeCourse.checkpoints.count - 1
    let month = PracticeCourse.checkpoints.firstIndex(of: 30) ?? 0
    let accuracies = (0...last).map { cell.accuracy(at: $0).words }.joined(separator: " | ")
    let mean = Estimate(of: cell.courses.map(\.meanAccuracy)).mean.threeDecimals
    let minutes = Estimate(of: cell.courses.map { $0.minutes[last] }).mean
    return
      "| \(cell.policy.name) | \(accuracies) | \(mean) | \(Int(cell.questions(at: month).rounded()))"
      + " | \(Int(cell.questions(at: last).rounded())) | \(Int(minutes.rounded())) |"
  }
}

extension StudyGoals.Comparison {
  fileprivate func words(isMet: Bool) -> String {
    "\(lead.mean < 0 ? "" : "+")\(lead.words)\(isMet ? "" : " **missed**") | \(rival)"
  }
}

extension Estimate {
  /// The mean and half the width of its interval, such as ".912 ± .004".
  public var words: String { "\(mean.threeDecimals) ± \(halfWidth.threeDecimals)" }
}

extension Double {
  /// Three decimals without a leading zero, such as ".912" or "-.020".
  var threeDecimals: String {
    let thousandths = Int((magnitude * 1000).rounded())
    let digits = "00\(thousandths % 1000)".suffix(3)
    let whole = thousandths / 1000
    return "\(self < 0 && thousandths > 0 ? "-" : "")\(whole == 0 ? "" : "\(whole)").\(digits)"
  }
}
