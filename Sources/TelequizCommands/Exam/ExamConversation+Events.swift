import Practice
import QuestionBank
import TerminalText

extension ExamConversation {
  /// Does what an event of the exam asks for.
  func show(_ event: Exam.Event) {
    let console = context.console
    switch event {
    case .record(let facts): context.keep(facts, in: journal)
    case .question(let question): questioning.show(question)
    case .undone(let question):
      console.say("Taken back: \(question.example.item.service.firstWords)")
    case .flagged: console.say("Noted for the author of this example.")
    case .refused(let refusal): console.say(refusal.words)
    case .interrupted where currentQuestion?.number == 1:
      console.show([.blank, Paragraph("No question was answered.")])
    case .interrupted(let remaining):
      let again = "\(context.commandPrefix)exam"
      let left = "\(counted(remaining, "question")) left"
      let them = remaining == 1 ? "it" : "them"
      console.show([.blank, Paragraph("\(left); \(again, .bold) goes on with \(them).")])
    case .finished(let result): show(result)
    }
  }

  /// Shows a result, and where somebody reads each miss after an Enter.
  private func show(_ result: ExamResult) {
    let view = ExamResultView(
      result: result, curriculum: curriculum, glyphs: context.console.glyphs,
      today: context.today, isSaved: journal.failure == nil)
    context.console.show(view.score)
    let misses = view.misses
    for (index, miss) in misses.enumerated() {
      if index > 0, !context.goesOn(place: "\(index)/\(misses.count)") { break }
      context.console.show(miss)
    }
    guard !misses.isEmpty, context.departure == nil else { return }
    let again = "\(context.commandPrefix)practice --mistakes"
    context.console.show([.blank, Paragraph("\(again, .bold) asks again what you missed.")])
  }
}
