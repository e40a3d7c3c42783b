import QuestionBank
import TerminalText

/// What `bank show` shows.
enum Exhibit {
  /// All banks.
  case banks([Bank], Library)
  /// A bank.
  case bank(Bank, FileReport)
  /// A subject.
  case subject(Subject)
  /// An item of a bank.
  case item(Item, Bank, FileReport)

  /// The exhibit as one JSON object, its line ended.
  var json: String {
    let value: JSONValue =
      switch self {
      case .banks(_, let library): .list(of: library)
      case .bank(let bank, let report):
        ["schema": 1, "bank": JSONValue(bank, report), "subject": JSONValue(bank.subject)]
      case .subject(let subject): ["schema": 1, "subject": JSONValue(subject)]
      case .item(let item, let bank, _):
        ["schema": 1, "item": JSONValue(item, in: bank)]
      }
    return value.text() + "\n"
  }

  /// The exhibit for people.
  func text(in context: Context) -> String {
    let renderer = context.renderer
    let shown = context.paths.shown
    switch self {
    case .banks(let banks, let library):
      let views = banks.compactMap { bank in
        library.report(of: bank.id).map { BankView(bank: bank, report: $0, shown: shown) }
      }
      return views.map { renderer.text(of: $0.heading) }.joined(separator: "\n")
    case .bank(let bank, let report):
      let view = BankView(bank: bank, report: report, shown: shown)
      return renderer.text(of: view.heading) + "\n"
        + renderer.text(of: view.items(width: context.rowWidth, glyphs: renderer.glyphs))
    case .subject(let subject):
      return renderer.text(of: SubjectView(subject: subject, glyphs: renderer.glyphs).paragraphs)
    case .item(let item, let bank, let report):
      let view = ItemView(
        item: item, bank: bank, file: shown(report.file), glyphs: renderer.glyphs)
      return renderer.text(of: view.paragraphs)
    }
  }
}

extension FoundBank {
  /// What is to be shown; nil if too much is wrong with it, which has been reported.
  ///
  /// - Throws: `CommandFailure` when the bank has no such item.
  func exhibit(item name: String?) throws -> Exhibit? {
    switch content {
    case .unusable: return nil
    case .all(let banks): return .banks(banks, library)
    case .subject(let subject):
      guard let name else { return .subject(subject) }
      throw CommandFailure("a subject has no items, and so no '\(name.shortened)'")
    case .bank(let bank):
      guard let report = library.report(of: bank.id) else { return nil }
      guard let name else { return .bank(bank, report) }
      let today = library.renames.item(ItemKey(bank: bank.id, item: Item.ID(name)))
      if let item = bank.items.first(where: { ItemKey(bank: bank.id, item: $0.id) == today }) {
        return .item(item, bank, report)
      }
      if report.skipped.contains(where: { $0.id?.text == name }) { return nil }
      let near = nearest(to: name, in: bank.items.map(\.id.text))
      throw CommandFailure(
        "bank '\(bank.id)' has no item '\(name.shortened)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }
}
