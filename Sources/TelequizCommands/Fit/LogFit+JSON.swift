import Scheduling

extension LogFit {
  /// The fit as an object for programs; says whether its parameters were kept in the progress.
  func json(isKept: Bool) -> JSONValue {
    [
      "schema": 1,
      "log": source,
      "model": .string(model.rawValue),
      "reviews": .integer(extent.reviewCount),
      "cards": .integer(extent.cardCount),
      "foreseen": .integer(extent.targetCount),
      "firstMilliseconds": moment(extent.milliseconds?.lowerBound),
      "lastMilliseconds": moment(extent.milliseconds?.upperBound),
      "outcome": outcomeName,
      "kept": .bool(isKept),
      "fitted": .string(scope.name),
      "all": comparison(inSample),
      "later": comparison(outOfSample),
      "parameters": .array(parameters.map(JSONValue.number)),
    ]
  }

  private var source: JSONValue {
    switch log.source {
    case .progress: .null
    case .file(let name): .string(name)
    }
  }

  private func moment(_ milliseconds: Int?) -> JSONValue {
    milliseconds.map(JSONValue.integer) ?? .null
  }

  private var outcomeName: JSONValue {
    switch outcome {
    case .adopted: "adopted"
    case .kept(.tooFewTargets): "too-few"
    case .kept(.foreseesNoBetter): "no-better"
    }
  }

  private func comparison(_ comparison: LossComparison?) -> JSONValue {
    guard let comparison else { return .null }
    return [
      "foreseen": .integer(comparison.targetCount),
      "presentLogLoss": .number(comparison.present),
      "fittedLogLoss": .number(comparison.fitted),
    ]
  }
}

extension FitScope {
  /// The name in JSON.
  fileprivate var name: String {
    switch self {
    case .nothing: "nothing"
    case .firstStabilities: "first-stabilities"
    case .everything: "everything"
    }
  }
}
