import Practice
import Probability
import QuestionBank
import TerminalText

/// How the result of an exam looks.
struct ExamResultView {
  /// The result.
  let result: ExamResult
  /// Where subjects and concepts are looked up.
  let curriculum: Curriculum
  /// The signs between words.
  let glyphs: Glyphs
  /// The study day that it is.
  let today: StudyDay
  /// Whether the last answer is on disk.
  let isSaved: Bool

  /// The score, what it says beside guessing, and how many were right of each category.
  var score: [Paragraph] {
    let right =
      "\(result.score.successes) right" + (result.score.rate.map { ", \(words.percent($0))" } ?? "")
    let saved: StyledText = isSaved ? StyledText() : "\(glyphs.separator)\("not saved", .bold)"
    let head: StyledText = "\(extent)\(glyphs.separator)\(right, .bold)\(saved)"
    return [.blank, Paragraph(head), .blank]
      + (figures.map { [Paragraph(StyledText($0))] } ?? []) + [.blank] + categories
  }

  /// The questions that were missed, each explained; with every answer right there is none.
  var misses: [[Paragraph]] {
    result.answers.enumerated().filter { !$1.review.isRight }.map { index, answer in
      [.blank] + explanation(of: answer, number: index + 1)
    }
  }

  /// How many questions it was, and how long they took.
  var extent: String {
    let time = minutesInWords(milliseconds: Int64(result.latencyMilliseconds))
    return "\(counted(result.answers.count, "question")) in \(time)"
  }

  /// What the score says of the learner, in words: nobody knows it more exactly than this.
  var figures: String? {
    guard let interval = result.score.wilsonInterval(confidence: 0.95),
      let guessing = result.guessRate(in: curriculum)
    else { return nil }
    let luck =
      if interval.lowerBound > guessing {
        "this is more than luck."
      } else if interval.upperBound < guessing {
        "this is less than luck brings."
      } else {
        "this may be luck."
      }
    let unit = words.isPlain ? "percent" : "%"
    return """
      Going by so many, you would get between \(words.bounds(interval)) \(unit) of all \
      such examples right. \
      Guessing gets \(words.percent(guessing)), so \(luck)
      """
  }

  private var categories: [Paragraph] {
    let rows = categoryRows
    // A name that would leave no room for the figures stands out instead.
    let width = min(rows.map(\.name.displayWidth).max() ?? 0, 20) + 2
    return rows.map { name, answers in
      let bounds = answers.wilsonInterval(confidence: 0.95).map { " (between \(words.bounds($0)))" }
      return Paragraph(
        label: name, width: width, StyledText(share(of: answers) + (bounds ?? "")))
    }
  }

  /// How many answers to the items of each category were right, in the authored order.
  var categoryRows: [(name: String, answers: Proportion)] {
    let order = curriculum.subjects.flatMap { subject in
      subject.categories.map { Replay.CategoryKey(subject: subject.id, category: $0.id) }
    }
    return result.byCategory.map { key, answers in
      (name: name(of: key), place: order.firstIndex(of: key) ?? order.count, answers: answers)
    }.sorted { ($0.place, $0.name) < ($1.place, $1.name) }.map { ($0.name, $0.answers) }
  }

  /// How figures are written.
  var words: FigureWords { FigureWords(glyphs: glyphs) }

  private func name(of key: Replay.CategoryKey) -> String {
    curriculum[key.subject]?.category(key.category)?.name ?? key.category.text
  }

  private func explanation(of answer: ExamResult.Answer, number: Int) -> [Paragraph] {
    let miss = ExamMiss(
      answer, number: number, of: result.answers.count, curriculum: curriculum, glyphs: glyphs,
      today: today)
    switch miss.account {
    case .gone(let words):
      return [Paragraph(StyledText("\(number)/\(result.answers.count)  \(words)"))]
    case .changed(let question, let subject, let words):
      return service(of: question, subject) + [.blank, Paragraph(StyledText(words))]
    case .explained(let view, let said):
      return service(of: view.verdict.question, view.subject)
        + [.blank, Paragraph(view.head + " \(said)")] + view.explanation
    }
  }

  private func service(of question: Question, _ subject: Subject) -> [Paragraph] {
    Array(QuestionView(subject: subject, glyphs: glyphs).service(of: question).dropFirst())
  }

  private func share(of proportion: Proportion) -> String {
    let rate = proportion.rate.map { ", \(words.percent($0))" } ?? ""
    return "\(words.count(proportion)) right\(rate)"
  }
}

extension ExamResult {
  /// The share that guessing gets right on average, 0 to 1; nil without answers.
  func guessRate(in curriculum: Curriculum) -> Double? {
    let rates = answers.compactMap { answer in
      curriculum[answer.review.subject].map { 1 / Double(max(1, $0.categories.count)) }
    }
    return rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)
  }
}
