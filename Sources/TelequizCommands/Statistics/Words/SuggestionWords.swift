import Probability
import Practice
import QuestionBank
import Statistics
import TerminalText

/// What to do next, in words.
struct SuggestionWords {
  /// What concepts are called.
  let names: ConceptNames
  /// The study day that it is.
  let today: StudyDay
  /// What stands before commands: `telequiz ` on the command line, nothing in the REPL.
  let program: String

  /// The command to run and the reason for it.
  func text(of suggestion: Suggestion) -> StyledText {
    switch suggestion {
    case .practiseDue(let count):
      return advice("practice", "\(counted(count, "concept")) \(count == 1 ? "is" : "are") due")
    case .readAgain(let concept, let record):
      let name = names[concept]
      return advice(
        learn(concept),
        "\(name) was forgotten \(record.words); its rule and a worked pair help more than"
          + " another question")
    case .putRight(let count):
      return advice(
        "practice --mistakes",
        "\(counted(count, "example")) went wrong though you were sure, and \(count == 1 ? "is" : "are")"
          + " not put right yet")
    case .nameReasons(let subject, let deciding):
      return advice("practice --extra --why", reason(subject, deciding))
    case .meetNew(let count):
      return advice("practice", "nothing is due, and \(counted(count, "concept")) not met yet")
    case .comeBack(let day):
      let when = DayWords(today: today)
      return StyledText("come back \(when.name(of: day)); until then nothing is due")
    case .nothing: return "there is nothing to practise"
    }
  }

  private func advice(_ command: String, _ reason: String) -> StyledText {
    "\(program + command, .bold): \(reason)"
  }

  private func learn(_ concept: ConceptKey) -> String {
    if case .concept(_, let id) = concept { "learn \(id)" } else { "learn" }
  }

  private func reason(_ subject: Subject.ID, _ deciding: CriterionStatistics.Deciding) -> String {
    switch deciding {
    case .allHold: return "what goes wrong most is what all questions of the rule hold for"
    case .fails(let id):
      let criterion = names.curriculum[subject]?.decision.first { $0.id == id }
      let name = criterion.map(CriterionWords.name) ?? id.text
      return "what goes wrong most is what the question '\(name)' decides"
    }
  }
}
