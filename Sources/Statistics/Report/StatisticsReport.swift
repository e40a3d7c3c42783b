public import Practice
import Probability
import QuestionBank

/// Every number about a learner's progress, as of one study day.
public struct StatisticsReport: Sendable {
  /// What it is about.
  public let selection: AnswerSelection
  /// The study day that it is.
  public let today: StudyDay
  /// How many answers are counted.
  public let answerCount: Int
  /// How many facts are dated after tomorrow, and so left out until then.
  public let setAside: Int
  /// Which banks the answers are to, the one that was met first in front.
  public let banks: [BankStatistics]
  /// Accuracy over the last week, the last month and all time.
  public let accuracy: [AccuracySummary]
  /// What was answered for what, a matrix for each subject with answers.
  public let confusion: [ConfusionMatrix]
  /// Which question of the decision rule fails the learner, for each subject that has a rule and answers.
  public let criteria: [CriterionStatistics]
  /// Every concept.
  public let concepts: [ConceptStatistics]
  /// Mastery of subjects and their categories.
  public let subjects: [SubjectStatistics]
  /// Confidence against correctness.
  public let confidence: ConfidenceStatistics
  /// The memory model's predictions against outcomes.
  public let calibration: RecallCalibration
  /// Time and hints.
  public let effort: EffortStatistics
  /// Days with practice.
  public let calendar: PracticeCalendar
  /// What comes due.
  public let forecast: DueForecast
  /// What to do next.
  public let suggestion: Suggestion

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - history: All answers.
  ///   - progress: What follows from all facts.
  ///   - curriculum: Everything that can be practised.
  ///   - rules: The rules of the schedule.
  ///   - selection: What the report is about.
  ///   - today: The study day that it is.
  public init(
    of history: AnswerHistory, progress: Progress, curriculum: Curriculum,
    rules: PracticeRules = PracticeRules(), selection: AnswerSelection = AnswerSelection(),
    today: StudyDay
  ) {
    let history = history.selected(by: selection)
    let practised = curriculum.subjects.filter { history.subjects.contains($0.id) }
    self.selection = selection
    self.today = today
    answerCount = history.answers.count
    setAside = history.setAside
    banks = BankStatistics.all(of: history)
    accuracy = AccuracySummary.all(of: history, today: today)
    confusion = practised.map { ConfusionMatrix(of: history, subject: $0) }.filter { $0.total > 0 }
    criteria = practised.compactMap {
      CriterionStatistics(of: history, subject: $0, in: curriculum)
    }.filter { $0.cases.contains { $0.answers.trials > 0 } }
    concepts = ConceptStatistics.all(
      of: history, progress: progress, curriculum: curriculum, rules: rules, selection: selection,
      today: today)
    subjects = practised.map { SubjectStatistics($0, progress: progress) }
    confidence = ConfidenceStatistics(of: history)
    calibration = RecallCalibration(of: history, in: curriculum)
    effort = EffortStatistics(of: history)
    calendar = PracticeCalendar(of: history, today: today)
    forecast = DueForecast(of: concepts, today: today)
    suggestion = Suggestion(
      concepts: concepts, criteria: criteria, confidence: confidence, today: today)
  }
}
