import Practice
import Probability
import QuestionBank
import Statistics

extension JSONValue {
  /// Every number of a report, as `Documentation/stats.schema.json` describes it.
  init(_ report: StatisticsReport, exams: [ExamResult], curriculum: Curriculum) {
    let sections: [(StatisticsSection, JSONValue)] = [
      (.accuracy, .array(report.accuracy.map(JSONValue.init))),
      (.confusion, .array(report.confusion.map { JSONValue($0, in: curriculum[$0.subject]) })),
      (.criteria, .array(report.criteria.map(JSONValue.init))),
      (.concepts, .array(report.concepts.map { JSONValue($0, today: report.today) })),
      (.confidence, JSONValue(report.confidence)),
      (.memory, JSONValue(report.calibration)),
      (.effort, JSONValue(report.effort)),
      (.calendar, JSONValue(report.calendar)),
      (.forecast, JSONValue(report.forecast)),
      (.exams, .array(exams.map(JSONValue.init))),
      (.next, JSONValue(report.suggestion)),
    ]
    self = .object(
      [
        Member(name: "schema", value: 1),
        Member(name: "today", value: Self.day(report.today)),
        Member(name: "selection", value: JSONValue(report.selection)),
        Member(name: "answers", value: .integer(report.answerCount)),
        Member(name: "setAside", value: .integer(report.setAside)),
        Member(name: "mastery", value: .array(report.subjects.map(JSONValue.init))),
      ] + sections.map { Member(name: $0.0.rawValue, value: $0.1) })
  }

  /// A study day as a date.
  static func day(_ day: StudyDay?) -> JSONValue { .string(day?.date.iso8601) }

  /// A whole number, or nothing.
  static func whole(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// A proportion: how many were right, of how many, the share and its 95 % interval.
  init(_ proportion: Proportion) {
    let interval = proportion.wilsonInterval(confidence: 0.95)
    self = [
      "right": .integer(proportion.successes), "of": .integer(proportion.trials),
      "share": .number(proportion.rate), "low": .number(interval?.lowerBound),
      "high": .number(interval?.upperBound),
    ]
  }

  private init(_ selection: AnswerSelection) {
    self = [
      "banks": .array(selection.banks.sorted().map { .string($0.text) }),
      "concepts": .array(selection.concepts.sorted().map { .string($0.description) }),
      "since": Self.day(selection.since), "until": Self.day(selection.until),
    ]
  }
}
