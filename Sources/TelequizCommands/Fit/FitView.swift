import Practice
import Scheduling
import TerminalText

/// How a fit looks.
struct FitView {
  /// What is shown.
  let fit: LogFit
  /// How many concepts are due on another day than before; nil: nothing was kept.
  let changedDueDays: Int?

  /// What it was fitted to, what it is worth and the parameters to use, at most so wide.
  func text(width: Int) -> String {
    var lines = paragraph(extent, width: width)
    if let inSample = fit.inSample, let outOfSample = fit.outOfSample {
      lines += [""] + table(inSample, outOfSample, width: width)
    }
    lines += [""] + paragraph(verdict, width: width)
    if fit.outcome == .adopted { lines += [""] + parameters(width: width) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func paragraph(_ text: String, width: Int) -> [String] {
    StyledText(text).wrapped(to: width).map(\.plain)
  }

  private var extent: String {
    let source =
      switch fit.log.source {
      case .progress: "your progress"
      case .file(let name): name
      }
    var text =
      "\(fit.model.rawValue): \(counted(fit.extent.reviewCount, "review")) of "
      + "\(counted(fit.extent.cardCount, fit.log.source == .progress ? "concept" : "card")), from \(source); "
      + "\(fit.extent.targetCount) to be foreseen"
    if let moments = fit.extent.milliseconds {
      text += ", \(date(moments.lowerBound)) to \(date(moments.upperBound))"
    }
    return text
  }

  private func table(
    _ inSample: LossComparison, _ outOfSample: LossComparison, width: Int
  ) -> [String] {
    var table = TextTable(columns: [.left, .right, .right, .right])
    table.append(["log loss", "reviews", present, "fitted"].map { StyledText($0) })
    for (name, losses) in [
      ("all, fitted to", inSample), ("later, from earlier", outOfSample),
    ] {
      table.append(
        [
          name, "\(losses.targetCount)", rounded(losses.present),
          rounded(losses.fitted),
        ].map { StyledText($0) })
    }
    return table.lines(width: width).map(\.plain)
  }

  private var verdict: String {
    switch fit.outcome {
    case .adopted:
      let little =
        fit.scope == .everything
        ? "" : "There is too little to fit more than the stabilities after a first rating. "
      return little
        + "Fitted to earlier reviews, the parameters foresee later ones better than the \(present) ones: "
        + advice
    case .kept(.tooFewTargets(let found, let needed)):
      return "There is too little to fit to: \(counted(found, "review")) with an earlier one to be "
        + "foreseen from, and it takes \(needed). Keep the \(present) parameters."
    case .kept(.foreseesNoBetter):
      return "Fitted parameters foresee no better than the \(present) ones: keep those."
    }
  }

  /// What the parameters in use so far are called.
  private var present: String {
    switch fit.log.source {
    case .progress: "present"
    case .file: "default"
    }
  }

  private var advice: String {
    switch (fit.log.source, changedDueDays) {
    case (.file, _): "use these."
    case (.progress, nil): "without --dry-run they would be kept."
    case (.progress, let changed?): "they are kept, and " + Self.consequence(changed)
    }
  }

  /// What follows from a choice of parameters, as a sentence goes on.
  static func consequence(_ changedDueDays: Int) -> String {
    switch changedDueDays {
    case 0: "every concept is due when it was."
    case 1: "1 concept is due on another day than before."
    default: "\(changedDueDays) concepts are due on another day than before."
    }
  }

  /// The numbers as `memory --parameters` takes them.
  private func parameters(width: Int) -> [String] {
    paragraph(
      "--model \(fit.model.rawValue) --parameters", width: width)
      + Self.lines(of: fit.parameters.map { Self.shortest($0) }, width: width)
  }

  /// Numbers with commas between them and no spaces, broken behind a comma.
  private static func lines(of numbers: [String], width: Int) -> [String] {
    var lines = [""]
    for (index, number) in numbers.enumerated() {
      let word = index == numbers.count - 1 ? number : number + ","
      if lines[lines.count - 1].count + word.count > width { lines.append("") }
      lines[lines.count - 1] += word
    }
    return lines
  }

  /// A number with four places, but for zeros at the end.
  private static func shortest(_ value: Double) -> String {
    let text = rounded(value)
    let short = String(text.reversed().drop { $0 == "0" }.reversed())
    return short.last == "." ? String(short.dropLast()) : short
  }

  private func date(_ milliseconds: Int) -> String {
    CivilDate(dayNumber: Int((Double(milliseconds) / 86_400_000).rounded(.down))).iso8601
  }
}
