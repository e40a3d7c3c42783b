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
    let questions = counted(result.answers.count, "question")
    let time = minutesInWords(milliseconds: Int64(result.latencyMilliseconds))
    let right =
      "\(result.score.successes) right" + (result.score.rate.map { ", \(words.percent($0))" } ?? "")
    let saved: StyledText = isSaved ? StyledText() : "\(glyphs.separator)\("not saved", .bold)"
    let head: StyledText =
      "\(questions) in \(time)\(glyphs.separator)\(right, .bold)\(saved)"
    return [.blank, Paragraph(head), .blank]
      + (figures.map { [Paragraph(StyledText($0))] } ?? []) + [.blank] + categories
  }

  /// The questions that were missed, each explained; with every answer right there is none.
  var misses: [[Paragraph]] {
    result.answers.enumerated().filter { !$1.review.isRight }.map { index, answer in
      [.blank] + explanation(of: answer, number: index + 1)
    }
  }

  /// What the score says of the learner, in words: nobody knows it more exactly than this.
  private var figures: String? {
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
    let order = curriculum.subjects.flatMap { subject in
      subject.categories.map { Replay.CategoryKey(subject: subject.id, category: $0.id) }
    }
    let rows = result.byCategory.map { key, answers in
      (name: name(of: key), place: order.firstIndex(of: key) ?? order.count, answers: answers)
    }.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
    // A name that would leave no room for the figures stands out instead.
    let width = min(rows.map(\.name.displayWidth).max() ?? 0, 20) + 2
    return rows.map { name, _, answers in
      let bounds = answers.wilsonInterval(confidence: 0.95).map { " (between \(words.bounds($0)))" }
      return Paragraph(
        label: name, width: width, StyledText(share(of: answers) + (bounds ?? "")))
    }
  }

  private var words: FigureWords { FigureWords(glyphs: glyphs) }

  private func name(of key: Replay.CategoryKey) -> String {
    curriculum[key.subject]?.category(key.category)?.name ?? key.category.text
  }

  private func explanation(of answer: ExamResult.Answer, number: Int) -> [Paragraph] {
    let review = answer.review
    guard let example = answer.example, let subject = curriculum[example.subject] else {
      let gone = "\(number)/\(result.answers.count)  \(review.item) is in no bank any more."
      return [Paragraph(StyledText(gone))]
    }
    let question = Question(
      number: number, total: result.answers.count, example: example, mode: .exam)
    let service = QuestionView(subject: subject, glyphs: glyphs).service(of: question).dropFirst()
    // What was wrong then may be right now: an answer counts by the bank of its day.
    guard example.item.answer == review.answer else {
      return service + [
        .blank, Paragraph("The answer to this example was changed after you gave yours."),
      ]
    }
    let view = VerdictView(
      verdict: Verdict(
        question: question, response: review.response,
        correctness: Correctness(
          of: review.response, to: example.item.answer, in: subject), reason: nil,
        comesBack: .unscheduled, tellsRule: false, twin: nil),
      subject: subject, names: ConceptNames(curriculum: curriculum), glyphs: glyphs, today: today,
      isSaved: true)
    let said = subject.category(review.response)?.name ?? review.response.text
    let sure = review.confidence == .sure ? ", and were sure" : ""
    return service
      + [.blank, Paragraph(view.head + " You said \(said)\(sure).")] + view.explanation
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
