import Practice
import Probability
import QuestionBank
import Statistics

extension JSONValue {
  init(_ summary: AccuracySummary) {
    self = [
      "days": .whole(summary.window.days),
      "newExamples": JSONValue(summary.firstExposures), "repeats": JSONValue(summary.repeats),
    ]
  }

  private init(_ rate: AccuracySummary.Rate) {
    guard case .object(let members) = JSONValue(rate.proportion) else {
      self = .null
      return
    }
    let (name, interval): (String?, ClosedRange<Double>?) =
      switch rate.change {
      case .better(let interval): ("better", interval)
      case .worse(let interval): ("worse", interval)
      case .notDetectable(let interval): ("not detectable", interval)
      case .tooFew: ("too few answers", nil)
      case nil: (nil, nil)
      }
    self = .object(
      members + [
        Member(name: "change", value: .string(name)),
        Member(name: "changeLow", value: .number(interval?.lowerBound)),
        Member(name: "changeHigh", value: .number(interval?.upperBound)),
      ])
  }

  init(_ matrix: ConfusionMatrix, in subject: Subject?) {
    self = [
      "subject": .string(matrix.subject.text),
      "categories": .array(
        matrix.categories.indices.map { index in
          let detection = SignalDetection(of: index, in: matrix)
          let isTelling = detection.missingTrials == 0
          return [
            "category": .string(matrix.categories[index].text),
            "guessing": .number(1 / Double(max(subject?.categories.count ?? 2, 1))),
            "answeredAs": .array(matrix.counts[index].map(JSONValue.integer)),
            "sensitivity": .number(isTelling ? detection.sensitivity : nil),
            "criterion": .number(isTelling ? detection.criterion : nil),
            "answersMissing": .integer(detection.missingTrials),
            "leaning": .string(isTelling ? "\(detection.leaning)" : nil),
          ]
        }),
      "notMostSpecific": .integer(matrix.errors[.notMostSpecific] ?? 0),
      "tooNarrow": .integer(matrix.errors[.tooNarrow] ?? 0),
      "otherErrors": .integer(matrix.errors[.other] ?? 0),
      "balancedAccuracy": .number(matrix.balancedAccuracy),
    ]
  }

  init(_ statistics: CriterionStatistics) {
    self = [
      "subject": .string(statistics.subject.text),
      "cases": .array(
        statistics.cases.map { next in
          [
            "deciding": .string(next.deciding.name), "answers": JSONValue(next.answers),
            "reasons": JSONValue(next.reasons),
          ]
        }),
      "weakest": .string(statistics.weakest?.deciding.name),
      "wrongReasons": .array(
        statistics.wrongReasons.map { wrong in
          [
            "deciding": .string(wrong.deciding.name), "given": .string(wrong.given.name),
            "count": .integer(wrong.count),
          ]
        }),
      "rightForWrongReason": JSONValue(statistics.rightForWrongReason),
    ]
  }

  init(_ statistics: ConfidenceStatistics) {
    self = [
      "levels": .array(
        statistics.levels.map { level in
          ["confidence": .string(level.confidence.rawValue), "answers": JSONValue(level.answers)]
        }),
      "sureButWrongCount": .integer(statistics.sureButWrongCount),
      "sureButWrong": .array(
        statistics.sureButWrong.map { answer in
          [
            "item": .string(answer.item.description), "day": .day(answer.day),
            "response": .string(answer.response.text), "answer": .string(answer.answer.text),
            "putRight": .bool(answer.isPutRight),
          ]
        }),
    ]
  }
}

extension CriterionStatistics.Deciding {
  /// What machines call it: the criterion that fails, or `all hold`.
  var name: String {
    switch self {
    case .fails(let criterion): criterion.text
    case .allHold: "all hold"
    }
  }
}
