import Practice
import QuestionBank
import Statistics

extension StatisticsPage {
  /// Accuracy over time.
  var accuracy: AccuracySection {
    AccuracySection(summaries: report.accuracy, guessing: guessing, figures: figures)
  }

  /// The share that guessing brings: one over the fewest categories of a practised subject.
  var guessing: Double {
    let counts = report.confusion.compactMap { curriculum[$0.subject]?.categories.count }
    return 1 / Double(max(counts.min() ?? 2, 1))
  }

  /// What was said for what, subject by subject.
  var confusion: [ConfusionSection] {
    report.confusion.compactMap { matrix in
      curriculum[matrix.subject].map {
        ConfusionSection(matrix: matrix, subject: $0, figures: figures)
      }
    }
  }

  /// The concepts.
  var concepts: ConceptsSection {
    ConceptsSection(
      concepts: report.concepts, names: ConceptNames(curriculum: curriculum), figures: figures,
      today: report.today)
  }

  /// The questions of the rules, subject by subject.
  var criteria: [CriteriaSection] {
    report.criteria.compactMap { statistics in
      curriculum[statistics.subject].map {
        CriteriaSection(statistics: statistics, subject: $0, figures: figures)
      }
    }
  }

  /// Confidence against correctness.
  var confidence: ConfidenceSection {
    ConfidenceSection(
      statistics: report.confidence, curriculum: curriculum, figures: figures,
      today: report.today)
  }

  /// Predictions against outcomes.
  var recall: RecallSection { RecallSection(calibration: report.calibration, figures: figures) }

  /// Time, hints and leeches.
  var effort: EffortSection {
    EffortSection(
      effort: report.effort, concepts: report.concepts,
      names: ConceptNames(curriculum: curriculum), figures: figures)
  }

  /// Study days.
  var calendar: CalendarSection {
    CalendarSection(calendar: report.calendar, figures: figures, today: report.today)
  }

  /// What comes due.
  var forecast: ForecastSection {
    ForecastSection(forecast: report.forecast, figures: figures, today: report.today)
  }

  /// The exams.
  var examList: ExamsSection {
    ExamsSection(results: exams, figures: figures, today: report.today)
  }
}
