import Practice
import Probability
import QuestionBank
import Statistics

extension JSONValue {
  init(_ effort: EffortStatistics) {
    self = [
      "medianRightMs": .whole(effort.medianRightMilliseconds),
      "medianWrongMs": .whole(effort.medianWrongMilliseconds),
      "hinted": .integer(effort.hinted.successes), "answers": .integer(effort.hinted.trials),
    ]
  }

  init(_ calendar: PracticeCalendar) {
    self = [
      "practisedOfLast14": .integer(calendar.practisedOfLastFourteen),
      "practisedDays": .integer(calendar.practisedDays),
      "firstDay": .day(calendar.span?.lowerBound), "lastDay": .day(calendar.span?.upperBound),
      "days": .array(
        calendar.days.map { day in
          [
            "day": .day(day.day), "answers": .integer(day.answers.trials),
            "right": .integer(day.answers.successes),
          ]
        }),
    ]
  }

  init(_ forecast: DueForecast) {
    self = [
      "days": .array(
        forecast.days.map { ["day": .day($0.day), "due": .integer($0.due)] }),
      "later": .integer(forecast.later), "new": .integer(forecast.new),
    ]
  }

  /// One exam with its answers.
  init(_ result: ExamResult) {
    self = [
      "startedAt": .string(result.startedAt.iso8601),
      "questions": .integer(result.questionCount), "complete": .bool(result.isComplete),
      "score": JSONValue(result.score),
      "byCategory": .array(
        result.byCategory.map { category, answers in
          [
            "subject": .string(category.subject.text),
            "category": .string(category.category.text), "answers": JSONValue(answers),
          ]
        }),
      "answers": .array(
        result.answers.map { answer in
          [
            "item": .string(answer.review.item.description),
            "response": .string(answer.review.response.text),
            "answer": .string(answer.review.answer.text),
            "latencyMs": .integer(answer.review.latencyMilliseconds),
          ]
        }),
    ]
  }

  init(_ suggestion: Suggestion) {
    self =
      switch suggestion {
      case .practiseDue(let count): ["do": "practise due", "count": .integer(count)]
      case .readAgain(let concept, let record):
        [
          "do": "read again", "concept": .string(concept.description),
          "count": .integer(record.failures),
        ]
      case .putRight(let count): ["do": "put right", "count": .integer(count)]
      case .nameReasons(let subject, let deciding):
        [
          "do": "name reasons", "subject": .string(subject.text),
          "deciding": .string(deciding.name),
        ]
      case .meetNew(let count): ["do": "meet new", "count": .integer(count)]
      case .comeBack(let day): ["do": "come back", "day": .day(day)]
      case .nothing: ["do": "nothing"]
      }
  }
}
