import QuestionBank
import Probability
import Practice
import ProgressStore
import Statistics

extension Context {
  /// What stands before a command where one is advised: nothing in the REPL.
  var commandPrefix: String { isAtHome ? "" : "telequiz " }

  /// Every answer and every showing, with those answers that could not be saved yet.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func answerLog() throws -> AnswerLog {
    let journal = try journal
    return try reporting { () throws(FactLogFailure) in
      journal.waiting.isEmpty
        ? try journal.log.answerLog(today: today)
        : AnswerLog(try journal.log.facts() + journal.waiting, today: today)
    }
  }

  /// Every number about the learner's progress, with those answers that could not be saved yet.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func report(about selection: AnswerSelection = AnswerSelection()) throws -> StatisticsReport {
    let rules = try rules
    let history = AnswerHistory(of: try answerLog(), renames: library.renames, model: rules.model)
    return StatisticsReport(
      of: history, progress: try progress, curriculum: curriculum, rules: rules,
      selection: selection, today: today)
  }

  /// The exams that were taken, the earliest first, in the words of today.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func examRecords() throws -> [ExamRecord] {
    let journal = try journal
    let facts = try reporting { () throws(FactLogFailure) in
      try journal.log.examFacts() + journal.waiting
    }
    return ExamRecord.all(in: facts, today: today).map { $0.renamed(by: library.renames) }
  }

  /// What came of the exams that were taken, the earliest first.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func exams() throws -> [ExamResult] {
    try examRecords().map { ExamResult(of: $0, in: curriculum) }
  }

  /// A report as it looks on a terminal.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  func statisticsPage(
    about selection: AnswerSelection = AnswerSelection()
  ) throws -> StatisticsPage {
    StatisticsPage(
      report: try report(about: selection), exams: try exams(),
      curriculum: curriculum, figures: FigureWords(glyphs: renderer.glyphs),
      program: commandPrefix)
  }
}
