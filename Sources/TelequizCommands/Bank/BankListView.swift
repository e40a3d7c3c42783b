import QuestionBank
import TerminalText

/// How the list of banks looks.
struct BankListView {
  /// What there is.
  let library: Library
  /// How people write a path.
  let shown: (String) -> String

  /// A line for each bank that can be used: its id, size, title and file.
  func lines(width: Int) -> [StyledText] {
    guard !library.banks.isEmpty else { return ["There are no banks."] }
    var table = TextTable(columns: [.left, .right, .left, .left])
    for bank in library.banks {
      table.append([
        StyledText(bank.id.text, .bold), StyledText(counted(bank.items.count, "item")),
        StyledText(bank.title),
        StyledText(library.report(of: bank.id).map { origin(of: $0.file) } ?? "", .dim),
      ])
    }
    return table.lines(width: width)
  }

  private func origin(of file: String) -> String {
    file.hasPrefix(BuiltInBanks.prefix) ? "built-in" : shown(file).terminalSafe()
  }
}
