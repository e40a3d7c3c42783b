import QuestionBank
import TerminalText

/// How a subject looks with all that its author wrote.
struct SubjectView {
  /// The subject.
  let subject: Subject
  /// The signs between words.
  let glyphs: Glyphs

  /// What the subject is, its definitions and rule, its concepts and its sources.
  var paragraphs: [Paragraph] {
    let facts = Paragraph.facts([
      ("Id", subject.id.text), ("Question", subject.question), ("Language", subject.language),
      ("Licence", subject.license),
    ])
    let rule = RuleView(subject: subject, glyphs: glyphs)
    let sections = [rule.definitions, rule.rule, rule.note, concepts, sources]
    return [Paragraph("\(subject.title, .bold)")] + facts
      + sections.filter { !$0.isEmpty }.flatMap { [.blank] + $0 }
  }

  private var concepts: [Paragraph] {
    subject.concepts.map { concept in
      let rule = concept.rule.map { ": \($0)" } ?? ""
      let wrong = concept.misconception.map { " (not: \($0))" } ?? ""
      return Paragraph("\(concept.id.text, .bold), \(concept.name)\(rule)\(wrong)", indent: 2)
    }
  }

  private var sources: [Paragraph] {
    subject.sources.map { source in
      let facts = [source.title, source.publisher, source.year, source.url].compactMap { $0 }
      return Paragraph("\(source.id.text, .bold), \(facts.joined(separator: "; "))", indent: 2)
    }
  }
}
