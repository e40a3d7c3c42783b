import Practice
import TerminalText

/// What is asked before something is forgotten, and said afterwards.
struct ForgetReport {
  private let loss: ForgettingLoss
  private let scope: Forgotten.Scope

  /// Creates a report.
  init(_ loss: ForgettingLoss, of scope: Forgotten.Scope) {
    self.loss = loss
    self.scope = scope
  }

  /// What is asked.
  var question: String {
    "Forget \(what)? \(consequence) A copy of your progress is made first."
  }

  /// What is said when it is done, before the command by which one goes back.
  var done: [Paragraph] {
    var paragraphs = [Paragraph(StyledText("Forgotten: \(what)."))]
    if loss.later > 0 {
      paragraphs.append(
        Paragraph(
          StyledText("\(counted(loss.later, "answer")) of a later time than now: still counted.")))
    }
    paragraphs.append(Paragraph(StyledText("To bring it back, put the copy from before in place:")))
    return paragraphs
  }

  /// What is said when there is nothing to forget.
  var nothing: String {
    switch scope {
    case .all: "nothing to forget: no answer counts"
    case .bank(let bank): "nothing to forget: no answer to an example of '\(bank)' counts"
    case .item(let key): "nothing to forget: no answer to '\(key)' counts"
    }
  }

  private var what: String {
    let examples = counted(loss.examples, "example")
    switch scope {
    case .item(let key) where loss.answers == 0: return "that you saw '\(key)'"
    case .item(let key): return "\(counted(loss.answers, "answer")) to '\(key)'"
    case .all where loss.answers == 0: return "that you saw \(examples)"
    case .all: return "all \(counted(loss.answers, "answer")) to \(examples)"
    case .bank(let bank) where loss.answers == 0: return "that you saw \(examples) of '\(bank)'"
    case .bank(let bank):
      return "\(counted(loss.answers, "answer")) to \(examples) of '\(bank)'"
    }
  }

  private var consequence: String {
    switch scope {
    case .item: "It will be new to you again."
    case .all, .bank: "They will be new to you again."
    }
  }
}
