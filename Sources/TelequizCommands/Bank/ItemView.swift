import QuestionBank
import StrictYAML
import TerminalText

/// How an item looks with all that its author wrote.
struct ItemView {
  /// The item.
  let item: Item
  /// Its bank.
  let bank: Bank
  /// The file, as people write its path.
  let file: String
  /// The signs between words.
  let glyphs: Glyphs

  /// The service, then everything else with its label.
  var paragraphs: [Paragraph] {
    let words = CriterionWords(subject: bank.subject, glyphs: glyphs)
    let rule = words.application(to: item)
    let texts: [(label: String, text: String?)] = [
      ("Answer", words.name(of: item.answer)), ("Rule", rule.isEmpty ? nil : rule),
      ("Rationale", item.rationale), ("Hint", item.hint), ("Concept", concept),
      ("Contrast", contrast), ("Difficulty", item.difficulty.map { "\($0.rawValue) of 3" }),
    ]
    let sources = item.sources.map { ("Source", citation($0) as String?) }
    let rest: [(label: String, text: String?)] = [
      ("Tags", item.tags.isEmpty ? nil : item.tags.joined(separator: ", ")),
      ("Disputed", item.contested), ("Retired", item.retired),
      ("Earlier", item.aka.isEmpty ? nil : item.aka.map(\.description).joined(separator: ", ")),
      ("File", "\(file.terminalSafe()):\(item.position.line)"),
    ]
    return [Paragraph("\(item.id.text, .bold)"), Paragraph(StyledText(item.service)), .blank]
      + Paragraph.facts(texts + sources + rest)
  }

  private var concept: String? {
    item.concept.map { id in
      bank.subject.concepts.first { $0.id == id }.map { "\($0.name) (\(id))" } ?? id.text
    }
  }

  private var contrast: String? {
    item.contrast.map { group in
      let others = bank.items.filter { $0.contrast == group && $0.id != item.id }
      return others.isEmpty
        ? group.text : "\(group): \(others.map(\.id.text).joined(separator: ", "))"
    }
  }

  private func citation(_ citation: Item.Citation) -> String {
    let source = bank.subject.sources.first { $0.id == citation.source }
    let origin = [source?.publisher, source?.year].compactMap { $0 }.joined(separator: ", ")
    let title = source?.title ?? citation.source.text
    return [title, origin.isEmpty ? nil : origin, citation.locator].compactMap { $0 }
      .joined(separator: "; ")
  }
}
