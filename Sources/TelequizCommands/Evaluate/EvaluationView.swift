import Scheduling
import TerminalText

/// How an evaluation looks.
struct EvaluationView {
  /// What is shown.
  let evaluation: LogEvaluation

  /// Tables for people, at most so wide.
  func text(width: Int) -> String {
    let log = evaluation.log.reviews
    let cards = evaluation.log.source == .progress ? "concept" : "card"
    var lines = StyledText(
      "\(counted(log.reviewCount, "review")) of \(counted(log.cards.count, cards)), from "
        + sourceName
    ).wrapped(to: width).map(\.plain)
    for part in evaluation.parts { lines += [""] + self.lines(of: part, width: width) }
    let explanation =
      "Log loss: less is better, and it decides; 0.69 is what a coin gives. Its range holds 19 of 20 "
      + "draws of \(cards)s. RMSE(bins): less is better. AUC: more is better, 0.5 is chance. Worse "
      + "by: how much more is lost than by the best; \"or 0\" where it could be nothing. Each review was "
      + "foreseen only from what came before it."
    let caution =
      log.cards.count < Self.fewCards ? " Of so few \(cards)s a range is too narrow." : ""
    lines += [""] + StyledText(explanation + caution).wrapped(to: width).map(\.plain)
    return lines.map { $0 + "\n" }.joined()
  }

  /// Draws of fewer cards than this say too little of what others would be like.
  private static let fewCards = 20

  private var sourceName: String {
    switch evaluation.log.source {
    case .progress: "your progress"
    case .file(let name): name
    }
  }

  private func lines(of part: LogEvaluation.Part, width: Int) -> [String] {
    let which = part.sameDay == .leftOut ? "On a later day than the review before" : "On any day"
    switch part.outcome {
    case .failure(.tooFewTargets(let found, let needed)):
      return StyledText("\(which): \(found) to foresee, and it takes \(needed).")
        .wrapped(to: width).map(\.plain)
    case .success(let results):
      let count = results.first?.scores.count ?? 0
      return StyledText("\(which), \(count) foreseen:").wrapped(to: width).map(\.plain)
        + table(of: results, width: width)
    }
  }

  /// The table; where it is too wide, without the columns that decide least.
  private func table(of results: [EvaluationResult], width: Int) -> [String] {
    let columns: [(heading: String, cell: (EvaluationResult) -> String)] = [
      ("log loss", { rounded($0.scores.logLoss) }),
      (
        "range",
        {
          "\(rounded($0.logLossInterval.lowerBound))-"
            + rounded($0.logLossInterval.upperBound)
        }
      ),
      ("RMSE(bins)", { rounded($0.scores.binnedError) }),
      ("AUC", { $0.scores.areaUnderCurve.map { rounded($0, places: 3) } ?? "none" }),
      ("worse by", { Self.excess($0) }),
    ]
    for shown in [[0, 1, 2, 3, 4], [0, 1, 2, 3], [0, 2, 3], [0, 1], [0]] {
      var table = TextTable(columns: [.left] + shown.map { _ in .right })
      table.append(([""] + shown.map { columns[$0].heading }).map { StyledText($0) })
      for result in results {
        table.append(
          ([result.name] + shown.map { columns[$0].cell(result) }).map { StyledText($0) })
      }
      let natural = table.lines(width: .max / 2).map(\.plain)
      if shown.count == 1 || natural.allSatisfy({ $0.displayWidth <= width }) {
        return table.lines(width: width).map(\.plain)
      }
    }
    return []
  }

  /// How much more it loses than the best, with its interval; equal where that could be nothing.
  private static func excess(_ result: EvaluationResult) -> String {
    let excess = result.excess
    guard excess.logLoss > 0 else { return "best" }
    let isCertain = excess.interval.lowerBound > 0
    return "+\(rounded(excess.logLoss))" + (isCertain ? "" : " or 0")
  }
}
