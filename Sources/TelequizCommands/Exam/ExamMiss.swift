import Practice
import QuestionBank
import TerminalText

/// What is told of a question that was missed in an exam.
struct ExamMiss {
  /// What can be told of it today.
  enum Account {
    /// No bank has the item any more; a sentence that says so.
    case gone(String)
    /// Its answer is another one today; a sentence that says so.
    case changed(Question, Subject, String)
    /// The verdict with its reasons, and what the learner said.
    case explained(VerdictView, said: String)
  }

  /// What can be told of it.
  let account: Account

  /// Looks a missed question up in the banks of today.
  ///
  /// - Parameters:
  ///   - answer: The wrong answer.
  ///   - number: Its place in the exam, from 1.
  ///   - total: How many answers the exam has.
  ///   - curriculum: The banks of today.
  ///   - glyphs: The signs between words.
  ///   - today: The study day that it is.
  init(
    _ answer: ExamResult.Answer, number: Int, of total: Int, curriculum: Curriculum,
    glyphs: Glyphs, today: StudyDay
  ) {
    let review = answer.review
    guard let example = answer.example, let subject = curriculum[example.subject] else {
      account = .gone("\(review.item) is in no bank any more.")
      return
    }
    let question = Question(number: number, total: total, example: example, mode: .exam)
    // What was wrong then may be right now: an answer counts by the bank of its day.
    guard example.item.answer == review.answer else {
      account = .changed(
        question, subject, "The answer to this example was changed after you gave yours.")
      return
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
    account = .explained(view, said: "You said \(said)\(sure).")
  }
}
