import Practice
import QuestionBank
import TerminalText

extension SessionConversation {
  /// What a line or a key is for: a command, a shortcut, or what the session waits for.
  func take(_ line: String) {
    let text = line.trimmed
    if let entry = CommandEntry(text) {
      if let word = context.console.meaning(of: entry.word, in: SessionWord.vocabulary, sign: ":") {
        obey(word, entry.argument)
      }
    } else if text == "?" {
      help(on: "")
    } else if let shortcut = shortcut(text) {
      respond(shortcut)
    } else {
      takeAnswer(text)
    }
  }

  /// What the session waits for; a command without its colon where that makes no sense.
  private func takeAnswer(_ text: String) {
    switch session.phase {
    case .pausing where text.isEmpty: respond(.proceed)
    case _ where text.isEmpty: break
    case .asking(let question): takeCategory(text, for: question)
    case .reasoning(let question, _): takeReason(text, about: question)
    case .pausing: forgive(text, else: "Enter goes on.")
    case .ready, .finished: break
    }
  }

  private func takeCategory(_ text: String, for question: Question) {
    let answer = questioning.answer(text, to: question) { forgive(text, else: $0) }
    guard let answer else { return }
    respond(
      .answer(answer.category, answer.confidence, latencyMilliseconds: latencyMilliseconds))
  }

  private func takeReason(_ text: String, about question: Question) {
    guard let subject = curriculum[question.example.subject] else { return }
    switch subject.reasons.lookUp(text) {
    case .found(let reason): respond(.reason(reason))
    case .ambiguous(let words):
      context.console.say("\(text): \(words.map(\.text).listed("or"))?")
    case .unknown(let word):
      let meant =
        word.map { "Did you mean \($0.text)?" } ?? "Type 1 to \(subject.decision.count + 1)."
      forgive(text, else: "No reason \(text.shortened). \(meant)")
    }
  }

  /// Obeys a command that was typed without its colon; says what is wrong with anything else.
  private func forgive(_ text: String, else complaint: String) {
    if let word = SessionWord(withoutColon: text) {
      obey(word, "")
    } else {
      context.console.say(complaint)
    }
  }

  private func obey(_ word: SessionWord, _ argument: String) {
    switch word {
    case .hint: respond(.hint)
    case .why: respond(.why)
    case .undo: respond(.undo)
    case .guess: respond(.guess)
    case .skip: respond(.skip)
    case .flag: respond(.flag(comment: argument))
    case .check: remark(on: .file)
    case .lint: remark(on: .example)
    case .stats: context.showStatistics()
    case .set: context.set(words(in: argument), isInSession: true)
    case .help: help(on: argument)
    case .quit: wantsToLeave = true
    }
  }
}
