import BankLint
import QuestionBank
import StrictYAML
import TerminalText

/// How the differences between two versions look.
struct DifferencesView {
  /// The differences.
  let differences: BankDifferences
  /// The signs between words.
  let glyphs: Glyphs

  /// A line for each difference, and one for each field that differs; nothing if nothing does.
  var paragraphs: [Paragraph] { differences.all.flatMap(paragraphs) }

  private func paragraphs(of difference: Difference) -> [Paragraph] {
    let heading = "\(place(of: difference))\(words(of: difference))" as StyledText
    let width = (difference.fields.map(\.name.count).max() ?? 0) + 2
    return [Paragraph(heading, after: StyledText())]
      + difference.fields.map { change in
        let label = change.name.padding(to: width)
        return Paragraph(
          text(of: change, isAnswer: difference.changesAnswer && change.name == "answer"),
          after: "    \(label, .dim)")
      }
  }

  private func place(of difference: Difference) -> StyledText {
    guard let place = difference.newPlace ?? difference.oldPlace else { return StyledText() }
    return "\("\(place.file):\(place.span.start.line):", .dim) "
  }

  private func words(of difference: Difference) -> StyledText {
    let kind = difference.object.rawValue
    let name = StyledText(difference.id, .bold)
    let count = difference.itemCount.map { ", \(counted($0, "item"))" } ?? ""
    let gist = difference.gist.map { ": \($0.firstWords)" } ?? ""
    switch difference.change {
    case .added: return "\("added", .green) \(kind) \(name)\(gist)\(count)"
    case .removed: return "\("removed", .red) \(kind) \(name)\(gist)\(count)"
    case .changed:
      guard let was = difference.was else { return "\("changed", .yellow) \(kind) \(name)" }
      let verb = was.contains("/") ? "moved" : "renamed"
      return "\(verb, .yellow) \(kind) \(was)\(glyphs.arrow)\(name)"
    case .reordered: return "\(difference.object.plural) stand in another order"
    }
  }

  /// A field with what went and what came.
  private func text(of change: Difference.FieldChange, isAnswer: Bool) -> StyledText {
    switch (change.old, change.new) {
    case (nil, let new?): return added(new.description)
    case (let old?, nil): return removed(old.description)
    case (nil, nil): return StyledText()
    case (let old?, let new?):
      let stretches = WordChange.changes(from: old.description, to: new.description).map(text)
      let note = isAnswer ? " (whoever knew it has to learn it anew)" : ""
      return stretches.joined(separator: " ") + StyledText(note)
    }
  }

  private func text(of change: WordChange) -> StyledText {
    switch change {
    case .kept(let words): StyledText(words)
    case .removed(let words): removed(words)
    case .added(let words): added(words)
    }
  }

  private func removed(_ words: String) -> StyledText { "\("[-\(words)-]", .red)" }

  private func added(_ words: String) -> StyledText { "\("{+\(words)+}", .green)" }
}

extension ObjectKind {
  /// What several of them are called.
  fileprivate var plural: String {
    switch self {
    case .category: "categories"
    case .criterion: "criteria"
    case .subject, .bank, .concept, .source, .item, .citation: rawValue + "s"
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
