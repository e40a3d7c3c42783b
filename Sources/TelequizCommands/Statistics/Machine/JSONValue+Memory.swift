import Practice
import Probability
import QuestionBank
import Scheduling
import Statistics

extension JSONValue {
  init(_ concept: ConceptStatistics, today: StudyDay) {
    var due: StudyDay?
    var retrievability: Double?
    let standing: String
    switch concept.standing {
    case .new: standing = "new"
    case .unrated:
      standing = "unrated"
      due = today
    case .rated(let day, let share):
      standing = "rated"
      due = day
      retrievability = share
    }
    self = [
      "concept": .string(concept.key.description), "name": .string(concept.concept?.name),
      "standing": .string(standing), "due": .day(due),
      "retrievability": .number(retrievability),
      "stability": .number(concept.rated?.memory.stability),
      "difficulty": .number(concept.rated?.memory.difficulty),
      "lastRating": .string(concept.rated.map { "\($0.rating)" }),
      "lastRated": .day(concept.rated?.day), "lapses": .integer(concept.lapses),
      "recallsForeseen": .integer(concept.record.recalls),
      "recallsFailed": .integer(concept.record.failures),
      "failuresExpected": .number(concept.record.expectedFailures),
      "failuresProbability": .number(concept.record.probability),
      "leech": .bool(concept.isLeech), "newExamples": JSONValue(concept.firstExposures),
      "answers": JSONValue(concept.answers), "mastery": JSONValue(concept.mastery),
    ]
  }

  init(_ mastery: Mastery) {
    switch mastery {
    case .mastered: self = ["mastered": true, "missing": []]
    case .open(let gaps):
      self = ["mastered": false, "missing": .array(gaps.map(JSONValue.init))]
    }
  }

  private init(_ gap: Mastery.Gap) {
    self =
      switch gap {
      case .answers(let have, let need):
        ["what": "answers", "have": .integer(have), "need": .integer(need)]
      case .studyDays(let have, let need):
        ["what": "study days", "have": .integer(have), "need": .integer(need)]
      case .accuracy(let bound, let need):
        ["what": "accuracy", "have": .number(bound), "need": .number(need)]
      case .latestIsWrong: ["what": "latest right", "have": 0, "need": 1]
      case .pause(let have, let need):
        ["what": "days of pause", "have": .integer(have), "need": .integer(need)]
      case .betterThanGuessing(let right, _, let need):
        ["what": "right of the last 40", "have": .integer(right), "need": .integer(need)]
      }
  }

  init(_ subject: SubjectStatistics) {
    self = [
      "subject": .string(subject.subject.text), "mastery": JSONValue(subject.mastery),
      "categories": .array(
        subject.categories.map { category in
          ["category": .string(category.category.text), "mastery": JSONValue(category.mastery)]
        }),
    ]
  }

  init(_ calibration: RecallCalibration) {
    self = [
      "predictions": .integer(calibration.remembered.trials),
      "remembered": JSONValue(calibration.remembered),
      "logLoss": .number(calibration.logLoss),
      "constantLogLoss": .number(calibration.constantLogLoss),
      "bins": .array(
        calibration.bins.map { bin in
          [
            "from": .number(bin.bounds.lowerBound), "to": .number(bin.bounds.upperBound),
            "meanPrediction": .number(bin.meanPrediction),
            "remembered": JSONValue(bin.remembered),
          ]
        }),
    ]
  }
}
