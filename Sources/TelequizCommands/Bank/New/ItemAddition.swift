import BankExchange
import QuestionBank
import StrictYAML
import TerminalText

/// A bank that an item is to be added to.
struct ItemAddition {
  /// The path of the bank's file.
  let path: String
  private let check: BankCheck
  private let file: SourceFile
  private let bank: Bank

  /// Reads the bank.
  ///
  /// - Throws: `CommandFailure` when it is none, or has errors.
  init(to path: String, in context: Context) throws {
    guard context.invocation.files.kind(path) != .folder, path != "-" else {
      throw UsageFailure("--into names the file of a bank")
    }
    check = try BankCheck(of: [path], in: context)
    context.report(check)
    guard check.isClean, let folder = check.folders.first, let file = folder.checked.first else {
      throw CommandFailure("nothing was added to '\(path.shortened)'")
    }
    guard case .bank(let id?)? = folder.reports.first?.content,
      let bank = folder.library.banks.first(where: { $0.id == id })
    else { throw CommandFailure("'\(path.shortened)' is no bank of items") }
    self.path = file.name
    self.file = file
    self.bank = bank
  }

  /// A new item with an id that no other has.
  ///
  /// - Throws: `UsageFailure` when its text or its answer is missing.
  func item(service: String?, answer: String?, id: String?) throws -> Item {
    let categories = bank.subject.categories.map { "'\($0.id)'" }.joined(separator: ", ")
    guard let service, service.contains(where: { !$0.isWhitespace }) else {
      throw UsageFailure("--service is missing: the text that learners classify")
    }
    guard let answer else {
      throw UsageFailure("--answer is missing: one of \(categories)")
    }
    let taken = Set(
      bank.items.flatMap { item in
        [item.id.text] + item.aka.filter { $0.bank == bank.id }.map(\.item.text)
      })
    return Item(
      id: .init(id ?? service.proposedSlug(avoiding: taken)), service: service,
      answer: .init(answer))
  }

  /// The text of the bank's file with an item behind its last one.
  ///
  /// - Throws: `CommandFailure` when a text of the item cannot be written.
  func text(adding item: Item) throws -> String {
    do throws(BankEdit.Failure) {
      return try BankEdit.text(of: Document(parsing: file.bytes), bank: bank, appending: item)
    } catch {
      throw CommandFailure("nothing was added: \(error.words)")
    }
  }

  /// What would be wrong with the bank if its file had another text.
  func check(of text: String) -> BankCheck { check.replacing([path: text]) }
}

extension Context {
  /// Adds an item to a bank, if that makes no error; says where it stands.
  ///
  /// - Throws: `CommandFailure` when it cannot be written.
  func add(_ item: Item, by addition: ItemAddition) throws -> ExitStatus {
    let text = try addition.text(adding: item)
    let check = addition.check(of: text)
    guard check.isClean else {
      report(check)
      throw CommandFailure("nothing was added to '\(addition.path.shortened)'")
    }
    try save(text, to: addition.path, replacing: true)
    let items = check.folders.flatMap(\.library.banks).flatMap(\.items)
    let line = items.first { $0.id == item.id && $0.service == item.service }?.position.line
    if !settings.isQuiet {
      write("\(addition.path.shortened):\(line ?? 1): added '\(item.id)'\n")
    }
    return .done
  }

  /// Makes a text of values.
  ///
  /// - Throws: `UsageFailure` when a value has no form in a file.
  func writable(_ text: () throws(UnwritableValue) -> String) throws -> String {
    do throws(UnwritableValue) {
      return try text()
    } catch {
      throw UsageFailure("a bank cannot hold that: \(error.words)")
    }
  }
}
