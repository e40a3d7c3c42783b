import Practice
import QuestionBank
import Scheduling
import TerminalText
import Workload

/// What a goal asks of each day, in words, or why it cannot be reached.
struct GoalWords {
  /// The simulation.
  let simulation: Simulation
  /// What came of the desired retention in force.
  let course: Simulation.Course
  /// The goal.
  let goal: Goal
  /// How figures are written.
  let figures: FigureWords
  /// What stands before a command where one is advised.
  let program: String

  private var scenario: WorkloadScenario { simulation.plan.scenario }
  private var today: StudyDay { scenario.start.studyDay }
  private var days: DayWords { DayWords(today: today) }

  /// What it asks, what it brings, and what to do.
  var paragraphs: [Paragraph] {
    switch simulation.outcome {
    case .missed(let day): missed(possibleBy: day) + [work, ready]
    case .reached, nil: [new, work, ready, advice]
    }
  }

  private var new: Paragraph {
    let left = scenario.conceptCount - scenario.metCount
    guard left > 0 else { return row("New", "none: all concepts are met already") }
    let pace = goal.newConceptsADay(of: left, from: today)
    let last = goal.lastMeetingDay(from: today)
    return row(
      "New", "\(counted(pace, "concept")) a day or more, so that all are met \(deadline(last))")
  }

  private func deadline(_ day: StudyDay) -> String {
    day == today ? "today" : "by \(days.date(of: day))"
  }

  private var work: Paragraph {
    let questions = course.forecast.questionsADay.mean
    let minutes = questions * Double(simulation.plan.time.milliseconds) / 60_000
    let busiest = Int(course.forecast.busiestDay.mean.rounded())
    return row(
      "Each day",
      "\(figures.decimal(questions, places: 1)) questions, "
        + "\(figures.decimal(minutes, places: 1)) minutes; \(busiest) questions on the busiest day")
  }

  private var ready: Paragraph {
    let figure = course.forecast.rememberedAtEnd
    let low = figures.decimal(figure.range.lowerBound, places: 1)
    let high = figures.decimal(figure.range.upperBound, places: 1)
    return row(
      "On the day",
      "\(figures.decimal(figure.mean, places: 1)) of \(scenario.conceptCount) concepts remembered "
        + "(\(low) to \(high)), "
        + figures.percent(figure.mean / Double(max(1, scenario.conceptCount))))
  }

  private var advice: Paragraph {
    row("To do it", "\(program)practice --by \(goal.day.date.iso8601), every day")
  }

  private func missed(possibleBy day: StudyDay?) -> [Paragraph] {
    let met = Int(course.forecast.metAtEnd.mean.rounded())
    let limits =
      "at most \(counted(scenario.rules.questionLimit, "question")) a session"
      + (scenario.newConceptsADay.map { " and \(counted($0, "new concept")) a day" } ?? "")
    let instead =
      day.map { "All of them can be ready by \(days.date(of: $0))." }
      ?? "Within two years not all of them would be, either."
    return [
      Paragraph(
        StyledText(
          "It cannot be done with \(limits): \(met) of \(scenario.conceptCount) concepts would be met "
            + "by then. \(instead)"))
    ]
  }

  private func row(_ label: String, _ text: String) -> Paragraph {
    Paragraph(label: label, width: 12, StyledText(text))
  }
}
