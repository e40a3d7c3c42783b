import Practice
import QuestionBank
import TerminalText

/// How a question looks.
struct QuestionView {
  /// The subject of the question.
  let subject: Subject
  /// The signs between words.
  let glyphs: Glyphs

  /// The service, behind its place in the session.
  func service(of question: Question) -> [Paragraph] {
    let place: StyledText = "\("\(question.number)/\(question.total)", .dim)  "
    return [.blank, Paragraph(StyledText(question.example.item.service), after: place)]
  }

  /// The categories with their keys: `h telehealth · m telemedicine`.
  var choices: StyledText {
    subject.categories.map { "\("\($0.key)", .bold) \($0.name)" }.joined(
      separator: StyledText(glyphs.separator))
  }

  /// The keys alone, for a screen too narrow for the names.
  var keys: StyledText {
    subject.categories.map { StyledText("\($0.key)", .bold) }.joined(
      separator: StyledText(glyphs.separator))
  }

  /// What is asked when the learner is to name the criterion that decides.
  var reasons: StyledText {
    let names = subject.decision.map(CriterionWords.name) + ["all hold"]
    let numbered = names.enumerated().map { index, name -> StyledText in
      "\("\(index + 1)", .bold) \(name)"
    }
    return "Which question decides?  " + numbered.joined(separator: StyledText(glyphs.separator))
  }
}
