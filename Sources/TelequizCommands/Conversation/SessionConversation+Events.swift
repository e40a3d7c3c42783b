import Practice
import QuestionBank
import Scheduling
import TerminalText

extension SessionConversation {
  /// Does what an event of the session asks for.
  func show(_ event: Event) {
    let console = context.console
    switch event {
    case .record(let facts): if purpose == .practice { context.keep(facts, in: journal) }
    case .question(let question): show(question)
    case .verdict(let verdict): show(verdict)
    case .askReason, .pause: break  // The prompt says it.
    case .hint(let hint): console.say(hint.map { "Hint: \($0)" } ?? "This example has no hint.")
    case .rule(let id):
      guard let subject = curriculum[id] else { break }
      console.show(RuleView(subject: subject, glyphs: console.glyphs).paragraphs)
    case .undone(let question):
      console.say("Taken back: \(question.example.item.service.firstWords)")
    case .guessNoted(let question, let rating):
      let concept = ConceptNames(curriculum: curriculum)[question.example.concept]
      let matters = rating != .again && question.mode == .probe
      console.say("Noted as a guess\(matters ? ": \(concept) comes back sooner" : "").")
    case .flagged:
      console.say(
        purpose == .practice ? "Noted for the author of this example." : "Nothing is recorded here."
      )
    case .skipped: console.say("Left out.")
    case .refused(let refusal): console.say(refusal.words)
    case .finished(let summary) where purpose == .trial:
      let tried = counted(summary.answered, "example")
      console.show([.blank])
      console.say("\(tried) tried, \(summary.right) right; nothing is recorded.")
    case .finished(let summary):
      let view = SummaryView(
        summary: summary, names: ConceptNames(curriculum: curriculum), glyphs: console.glyphs,
        today: context.today, program: context.commandPrefix)
      console.show(view.paragraphs)
    }
  }

  private func show(_ question: Question) {
    currentQuestion = question
    questioning.show(question)
  }

  private func show(_ verdict: Verdict) {
    guard let subject = curriculum[verdict.question.example.subject] else { return }
    let view = VerdictView(
      verdict: verdict, subject: subject, names: ConceptNames(curriculum: curriculum),
      glyphs: context.console.glyphs,
      today: context.today, isSaved: journal.failure == nil)
    context.console.show(view.paragraphs)
  }
}

extension Refusal {
  /// The refusal as a sentence.
  var words: String {
    switch self {
    case .noAnswerYet: "There is no answer yet."
    case .noOpenQuestion: "No question is open."
    case .nothingToFlag: "There is nothing to flag yet."
    case .unknownCategory: "There is no such category."
    }
  }
}
