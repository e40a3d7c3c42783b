import BankExchange
import QuestionBank
import TerminalText

/// A bank in the form that was asked for, and what people should know of it.
struct ExportedBank {
  /// The text of the file.
  let text: String
  /// How many items are in it.
  let itemCount: Int
  /// What is not in it, a note each.
  let notes: [String]
  /// Whether the target could carry everything that was chosen.
  let isWhole: Bool

  /// Writes a bank.
  init(_ bank: Bank, _ report: FileReport, to target: ExportTarget, _ choice: BankExport.Choice) {
    switch target {
    case .format(let format):
      let export = BankExport(bank, to: format, choice)
      text = export.text
      itemCount = export.items.count
      notes = [
        Self.note(of: export.omissions, format),
        Self.note(ofUnwritable: export.unwritable, format),
        Self.note(ofContested: export.contested, format), Self.note(ofRetired: export.retired),
      ].compactMap { $0 }
      isWhole =
        export.omissions.isEmpty && export.unwritable.isEmpty && export.contested.isEmpty
    case .json:
      let selection = ItemSelection(bank.items, choice, carriesDisputes: true)
      var part = bank
      part.items = selection.items
      text = Exhibit.bank(part, report).json
      itemCount = part.items.count
      notes = [Self.note(ofRetired: selection.retired)].compactMap { $0 }
      isWhole = true
    }
  }

  private static func note(of omissions: Omissions, _ format: ExchangeFormat) -> String? {
    omissions.isEmpty
      ? nil
      : "dropped \(omissions.words.joined(separator: ", ")) (\(format.rawValue) cannot carry them)"
  }

  private static func note(ofUnwritable ids: [Item.ID], _ format: ExchangeFormat) -> String? {
    ids.isEmpty
      ? nil
      : "left out \(counted(ids.count, "item")) that \(format.rawValue) would read as something "
        + "else: \(ids.map(\.text).joined(separator: ", "))"
  }

  private static func note(ofContested ids: [Item.ID], _ format: ExchangeFormat) -> String? {
    ids.isEmpty
      ? nil
      : "left out \(counted(ids.count, "contested item")) (\(format.rawValue) cannot say why; "
        + "--contested exports \(ids.count == 1 ? "it" : "them"))"
  }

  private static func note(ofRetired ids: [Item.ID]) -> String? {
    ids.isEmpty
      ? nil
      : "left out \(counted(ids.count, "retired item")) (--retired exports "
        + "\(ids.count == 1 ? "it" : "them"))"
  }
}
