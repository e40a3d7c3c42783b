import Practice
import QuestionBank
import Scheduling
import Statistics
import TerminalText
import Workload

/// How a simulation looks.
struct SimulationView {
  /// What is shown.
  let simulation: Simulation
  /// How figures are written.
  let figures: FigureWords
  /// What stands before a command where one is advised.
  let program: String

  private var scenario: WorkloadScenario { simulation.plan.scenario }
  private var days: DayWords { DayWords(today: scenario.start.studyDay) }

  /// Lines of at most so many cells.
  func lines(width: Int) -> [StyledText] {
    let tables = SimulationTables(simulation: simulation, figures: figures)
    let blocks =
      [StatisticsBlock("", paragraphs: opening)]
      + (simulation.courses.count > 1
        ? [
          StatisticsBlock("What each desired retention costs and brings") {
            tables.retentions(width: $0)
          }
        ] : [])
      + [StatisticsBlock(courseHeading) { tables.course(width: $0) }]
      + [StatisticsBlock("", paragraphs: explanations)]
    return blocks.rendered(width: width)
  }

  private var opening: [Paragraph] {
    let concepts = counted(scenario.conceptCount, "concept")
    let days = counted(scenario.days, "day")
    let met = scenario.metCount == 0 ? "none" : grouped(scenario.metCount)
    let start = "\(concepts), \(met) met so far. "
    guard let goal = scenario.goal, let main = simulation.main else {
      return [Paragraph(StyledText(start + "A session a day for \(days), from today on:"))]
    }
    return [Paragraph(StyledText("Ready by \(self.days.date(of: goal.day))", .bold))]
      + [Paragraph(StyledText(start + "A session a day for \(days), from today on."))]
      + GoalWords(
        simulation: simulation, course: main, goal: goal, figures: figures, program: program
      ).paragraphs
  }

  private var courseHeading: String {
    let retention = simulation.main.map { figures.decimal($0.retention, places: 2) } ?? ""
    return "Day by day, with a desired retention of \(retention)"
  }

  /// Whether the desired retentions differ by less than half a question a day.
  private var isFlat: Bool {
    let questions = simulation.courses.map(\.forecast.questionsADay.mean)
    return (questions.max() ?? 0) - (questions.min() ?? 0) < 0.5
  }

  private var explanations: [Paragraph] {
    let rules = scenario.rules
    let time =
      switch simulation.plan.time {
      case .measured(let pace):
        "A question takes \(figures.duration(milliseconds: pace.medianMilliseconds)) from answer to "
          + "answer, the median of \(grouped(pace.count)) of yours."
      case .assumed:
        "A question is taken to need \(figures.duration(milliseconds: simulation.plan.time.milliseconds))"
          + ", as too few of your answers are timed."
      }
    let remembered =
      "Remembered is how many of the \(scenario.conceptCount) concepts, as the sum of the probabilities that "
      + "\(rules.model.parameters.model) foretells. "
      + "A concept that was forgotten may be guessed; one that was just explained is taken to be "
      + "remembered three times of four."
    let range =
      "Each figure is the mean of \(Simulation.runCount) runs; \(Simulation.runCount - 2) of them lie "
      + "in the range."
    let young =
      rules.leastQuestionsWhileYoung > rules.leastQuestions
      ? " (\(rules.leastQuestionsWhileYoung) in the first weeks)" : ""
    var choice =
      "Sessions have at most \(counted(rules.questionLimit, "question")), and at least "
      + "\(rules.leastQuestions)\(young); a concept comes back after "
      + "\(counted(rules.maxIntervalDays, "day")) at the latest."
    if simulation.courses.count > 1 {
      if isFlat {
        choice += " Here these limits decide how much is asked, more than the retention."
      }
      choice += " Which retention is worth it is yours to choose: set desired-retention."
    }
    return [Paragraph(StyledText("\(range) \(time) \(remembered) \(choice)"))]
  }
}
