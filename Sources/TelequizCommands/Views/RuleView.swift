import QuestionBank
import TerminalText

/// How a subject's definitions and its decision rule look.
struct RuleView {
  /// The subject.
  let subject: Subject
  /// The signs between words.
  let glyphs: Glyphs

  /// The definitions, then the criteria in the order in which they are asked.
  var paragraphs: [Paragraph] {
    let parts = [definitions, rule, note].filter { !$0.isEmpty }
    return Array(parts.joined(separator: [.blank]))
  }

  /// What the categories mean.
  var definitions: [Paragraph] {
    subject.categories.compactMap { category in
      category.definition.map { Paragraph("\(category.name, .bold): \($0)", indent: 2) }
    }
  }

  /// The criteria, each with what a no means.
  var rule: [Paragraph] {
    let words = CriterionWords(subject: subject, glyphs: glyphs)
    return subject.decision.enumerated().map { index, criterion in
      let no = "no\(glyphs.arrow)\(words.name(of: criterion.ifNo))"
      let yes = criterion.ifYes.map { "\(glyphs.separator)yes\(glyphs.arrow)\(words.name(of: $0))" }
      return Paragraph(
        "\(CriterionWords.name(criterion), .bold): \(criterion.ask) (\(no)\(yes ?? ""))",
        after: "  \("\(index + 1)", .bold) ")
    }
  }

  /// Whose rule it is.
  var note: [Paragraph] {
    subject.ruleNote.map { [Paragraph(StyledText($0, .dim), indent: 2)] } ?? []
  }
}
