import Scheduling

extension LogEvaluation {
  /// The evaluation as an object for programs.
  var json: JSONValue {
    let source: JSONValue =
      switch log.source {
      case .progress: .null
      case .file(let name): .string(name)
      }
    return [
      "schema": 1,
      "log": source,
      "reviews": .integer(log.reviews.reviewCount),
      "cards": .integer(log.reviews.cards.count),
      "withoutSameDay": part(.leftOut),
      "withSameDay": part(.included),
    ]
  }

  /// What came of a part; null where there was none, or too little.
  private func part(_ sameDay: SameDayReviews) -> JSONValue {
    guard let part = parts.first(where: { $0.sameDay == sameDay }),
      case .success(let results) = part.outcome
    else { return .null }
    return .array(results.map(JSONValue.init))
  }
}

extension JSONValue {
  /// How good a predictor was.
  fileprivate init(_ result: EvaluationResult) {
    self = [
      "model": .string(result.name),
      "n": .integer(result.scores.count),
      "logLoss": .number(result.scores.logLoss),
      "logLossInterval": Self.interval(result.logLossInterval),
      "rmseBins": .number(result.scores.binnedError),
      "auc": .number(result.scores.areaUnderCurve),
      "excess": .number(result.excess.logLoss),
      "excessInterval": Self.interval(result.excess.interval),
    ]
  }

  private static func interval(_ interval: ClosedRange<Double>) -> JSONValue {
    [.number(interval.lowerBound), .number(interval.upperBound)]
  }
}
