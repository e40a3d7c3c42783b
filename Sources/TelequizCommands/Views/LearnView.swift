import Practice
import QuestionBank
import TerminalText

/// How a subject is taught: pages that follow one another.
struct LearnView {
  /// A page, and the examples that it shows with their answers.
  struct Page {
    /// The text.
    var paragraphs: [Paragraph]
    /// The examples.
    var examples: [Curriculum.Example] = []
  }

  /// The subject.
  let subject: Subject
  /// The signs between words.
  let glyphs: Glyphs

  private var words: CriterionWords { CriterionWords(subject: subject, glyphs: glyphs) }
  private var rule: RuleView { RuleView(subject: subject, glyphs: glyphs) }

  /// The page before the concepts: the definitions and the decision rule.
  var introduction: Page {
    var start = [Paragraph("\(subject.title, .bold)")]
    start += subject.question.map { [Paragraph(StyledText($0))] } ?? []
    start += [.blank] + rule.paragraphs
    return Page(paragraphs: start)
  }

  /// The page of a concept, with a pair of examples that differ in the deciding fact.
  func page(of concept: Concept, pair: [Curriculum.Example]) -> Page {
    var text = [Paragraph(StyledText(concept.name.capitalized, .bold))]
    text += concept.rule.map { [Paragraph(StyledText($0), indent: 2)] } ?? []
    text +=
      concept.misconception.map { [Paragraph("\("Often believed:", .dim) \($0)", indent: 2)] } ?? []
    for example in pair {
      text += [
        .blank, Paragraph(StyledText(example.item.service), indent: 2),
        Paragraph(
          "\(glyphs.arrow.trimmed) \(answer(to: example), .bold)\(why(example))", indent: 2),
      ]
      text += example.item.rationale.map { [Paragraph(StyledText($0, .dim), indent: 4)] } ?? []
    }
    return Page(paragraphs: text, examples: pair)
  }

  private func answer(to example: Curriculum.Example) -> String {
    words.name(of: example.item.answer)
  }

  private func why(_ example: Curriculum.Example) -> String {
    let outcomes = subject.application(to: example.item).map {
      "\(CriterionWords.name($0.criterion)) \($0.holds ? "yes" : "no")"
    }
    return outcomes.isEmpty ? "" : ": " + outcomes.joined(separator: glyphs.separator)
  }

  /// The page behind the concepts: the sources that are quoted, with what they say.
  var authorities: Page? {
    let quoted = subject.sources.compactMap { source in
      source.quote.map { quote -> Paragraph in
        let through = source.reportedBy.map { ", as reported by \($0)" } ?? ""
        return Paragraph("\(source.citation, .bold)\(through): “\(quote)”", indent: 2)
      }
    }
    return quoted.isEmpty
      ? nil : Page(paragraphs: [Paragraph("\("Who says what", .bold)")] + quoted)
  }
}
