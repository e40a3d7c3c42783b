import QuestionBank
import StrictYAML
import TerminalText

/// How a bank looks: what it is, and its items.
struct BankView {
  /// The bank.
  let bank: Bank
  /// What became of its file.
  let report: FileReport
  /// How people write a path.
  let shown: (String) -> String

  /// What the bank is.
  var heading: [Paragraph] {
    let asked = bank.items.filter { $0.retired == nil }
    let answers = bank.subject.categories.map { category in
      "\(asked.filter { $0.answer == category.id }.count) \(category.name)"
    }
    let rest = [
      ("disputed", asked.filter { $0.contested != nil }.count),
      ("retired", bank.items.count - asked.count), ("left out", report.skipped.count),
    ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    let facts: [(label: String, text: String?)] = [
      ("Id", bank.id.text),
      ("Subject", "\(bank.subject.title) (\(bank.subject.id))"),
      ("About", bank.description),
      ("Items", "\(asked.count): " + (answers + rest).joined(separator: ", ")),
      ("Licence", bank.license ?? bank.subject.license),
      ("Revision", bank.revision.description),
      ("File", shown(report.file).terminalSafe()),
    ]
    return [Paragraph("\(bank.title, .bold)")] + Paragraph.facts(facts)
  }

  /// A line for each item: its id, its answer, and as much of its service as fits.
  func items(width: Int, glyphs: Glyphs) -> [StyledText] {
    let idWidth = bank.items.map(\.id.text.count).max() ?? 0
    let answerWidth = bank.items.map { name(of: $0.answer).displayWidth }.max() ?? 0
    return bank.items.map { item in
      let answer = name(of: item.answer)
      let id = item.id.text.padded(to: idWidth)
      let line: StyledText =
        "\(id, .bold)  \(answer.padded(to: answerWidth))  \(item.service)"
      return line.truncated(to: width, glyphs: glyphs)
    }
  }

  private func name(of category: Category.ID) -> String {
    bank.subject.category(category)?.name ?? category.text
  }
}

extension Paragraph {
  /// Facts with their labels in a column; those without a text are left out.
  static func facts(_ facts: [(label: String, text: String?)]) -> [Paragraph] {
    let known = facts.compactMap { fact in fact.text.map { (fact.label, $0) } }
    let width = (known.map(\.0.count).max() ?? 0) + 2
    return known.map { Paragraph(label: $0, width: width, StyledText($1)) }
  }
}

extension String {
  /// The text with spaces behind it up to a width in cells.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
