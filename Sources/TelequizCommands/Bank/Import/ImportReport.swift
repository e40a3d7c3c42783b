import BankExchange
import QuestionBank
import TerminalText

/// What an import took, changed and left out, in words.
struct ImportReport {
  /// What was imported.
  let changes: BankImport
  /// The file that it went into; nil: standard output.
  let destination: String?
  /// Whether the bank was there before.
  let isUpdate: Bool

  /// What came of it, a line each: for a bank that was there every item that is new or changed, then
  /// the sum.
  var summary: [String] {
    let added = changes.added.map { "+ \($0.id)" }
    let updated = changes.updated.map { update in
      "~ \(update.item.id) (\(update.parts.map(\.words).joined(separator: ", ")))"
    }
    return (isUpdate ? added + updated : []) + [(destination.map { "\($0): " } ?? "") + sum]
  }

  private var sum: String {
    let skipped = changes.remarks.count(where: \.isSkip)
    let items = counted(changes.added.count, "item") + (isUpdate ? " added" : "")
    let counts =
      isUpdate
      ? [
        "\(grouped(changes.updated.count)) updated",
        "\(grouped(changes.unchanged.count)) unchanged",
      ]
      : []
    return ([items] + counts + [counted(skipped, "question") + " skipped"]).joined(separator: ", ")
  }
}

extension ItemPart {
  /// The part in a list of changes.
  fileprivate var words: String {
    // Whoever learned the old answer starts anew.
    self == .answer ? "answer: it counts as unseen again" : rawValue
  }
}

extension Context {
  /// Writes what was left out of a file to standard error, as compilers tell it.
  func tell(_ remarks: [ImportRemark], of path: String) {
    talk(remarks.map { "\(path):\($0.line): \($0.message)" })
  }

  /// Writes messages to standard error, each on a line of its own, or wrapped on a screen.
  func talk(_ messages: [String]) { invocation.output.error(lines(of: messages)) }

  /// Messages, each on a line of its own, or wrapped on a screen.
  func lines(of messages: [String]) -> String {
    let width = invocation.terminal.columns().map(comfortableWidth) ?? .max
    let lines = messages.flatMap { StyledText($0.terminalSafe()).wrapped(to: width) }
    return lines.map { $0.plain + "\n" }.joined()
  }
}
