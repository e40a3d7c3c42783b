import Practice
import QuestionBank
import Scheduling
import Statistics
import Workload

extension Simulation {
  /// The simulation as an object for programs.
  var json: JSONValue {
    let scenario = plan.scenario
    let today = scenario.start.studyDay
    return [
      "schema": 1,
      "today": .day(today),
      "days": .integer(scenario.days),
      "runs": .integer(Self.runCount),
      "seed": .string("\(plan.seed)"),
      "model": .string(scenario.rules.model.parameters.model),
      "concepts": .integer(scenario.conceptCount),
      "met": .integer(scenario.metCount),
      "desiredRetention": .number(scenario.rules.desiredRetention),
      "maxIntervalDays": .integer(scenario.rules.maxIntervalDays),
      "newConceptsADay": .integer(scenario.newConceptsADay ?? scenario.rules.newConceptLimit),
      "secondsPerQuestion": .number(Double(plan.time.milliseconds) / 1_000),
      "timedAnswers": timedAnswers,
      "goal": goal,
      "workload": .array(courses.map { json(of: $0, from: today) }),
    ]
  }

  private var timedAnswers: JSONValue {
    switch plan.time {
    case .measured(let pace): .integer(pace.count)
    case .assumed: 0
    }
  }

  private var goal: JSONValue {
    guard let goal = plan.scenario.goal, let outcome else { return .null }
    let today = plan.scenario.start.studyDay
    let new = plan.scenario.conceptCount - plan.scenario.metCount
    let possibleBy: StudyDay? =
      switch outcome {
      case .reached: goal.day
      case .missed(let day): day
      }
    return [
      "day": .day(goal.day),
      "newConceptsADay": .integer(goal.newConceptsADay(of: new, from: today)),
      "lastMeetingDay": .day(goal.lastMeetingDay(from: today)),
      "isReached": .bool(outcome == .reached),
      "possibleBy": .day(possibleBy),
    ]
  }

  private func json(of course: Course, from today: StudyDay) -> JSONValue {
    let forecast = course.forecast
    return [
      "desiredRetention": .number(course.retention),
      "questionsADay": JSONValue(forecast.questionsADay),
      "minutesADay": JSONValue(
        forecast.questionsADay, times: Double(plan.time.milliseconds) / 60_000),
      "busiestDay": JSONValue(forecast.busiestDay),
      "metAtEnd": JSONValue(forecast.metAtEnd),
      "rememberedAtEnd": JSONValue(forecast.rememberedAtEnd),
      "course": .array(
        forecast.days.enumerated().map { index, day in
          [
            "day": .day(today + index), "questions": JSONValue(day.questions),
            "met": JSONValue(day.met), "remembered": JSONValue(day.remembered),
          ]
        }),
    ]
  }
}

extension JSONValue {
  /// A number that came out differently every time.
  fileprivate init(_ figure: WorkloadFigure, times factor: Double = 1) {
    self = [
      "mean": .number(figure.mean * factor), "low": .number(figure.range.lowerBound * factor),
      "high": .number(figure.range.upperBound * factor),
    ]
  }
}
