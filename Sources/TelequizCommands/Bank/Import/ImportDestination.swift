import BankExchange
import QuestionBank
import StrictYAML

/// The bank that an import goes into, and the files by which its text can be checked.
struct ImportDestination {
  /// Where the questions go.
  let target: ImportTarget
  /// The path of the bank's file; nil: standard output.
  let path: String?
  /// The file as it was read; nil for a new bank.
  let document: Document?
  /// The files around it, which hold its subject.
  private let surroundings: [SourceFile]

  /// A bank that is there.
  ///
  /// - Throws: `CommandFailure` when it is no bank, or has errors.
  init(existing path: String, in context: Context) throws {
    guard context.invocation.files.kind(path) == .file else {
      throw CommandFailure("there is no file '\(path.shortened)' to import into")
    }
    let check = try BankCheck(of: [path], in: context)
    context.report(check)
    guard check.isClean, let folder = check.folders.first, let file = folder.checked.first,
      case .bank(let id?)? = folder.reports.first?.content,
      let bank = folder.library.banks.first(where: { $0.id == id })
    else {
      throw CommandFailure(
        check.isClean
          ? "'\(path.shortened)' is no bank of items"
          : "'\(path.shortened)' has errors; nothing was imported into it")
    }
    target = .bank(bank)
    self.path = path
    document = Document(parsing: file.bytes)
    surroundings = folder.files.filter { $0.name != file.name }
  }

  /// A new bank.
  ///
  /// - Throws: `CommandFailure` when there is no such subject.
  init(new name: NewBankName, subject: String?, path: String?, in context: Context) throws {
    self.path = path
    document = nil
    guard let subject else {
      target = .newBank(id: name.id, title: name.title, subject: nil)
      surroundings = []
      return
    }
    let files = context.subjectFiles(beside: path)
    let library = Library(reading: files)
    guard let found = library.subjects.first(where: { $0.id.text == subject }) else {
      let hint =
        nearest(to: subject, in: library.subjects.map(\.id.text))
        .map { "; did you mean '\($0)'?" } ?? "; --banks names a folder with its file"
      throw CommandFailure("no subject '\(subject.shortened)'\(hint)")
    }
    target = .newBank(id: name.id, title: name.title, subject: found)
    surroundings = files
  }

  /// The text of the bank's file with what was imported, which reads back as it should.
  ///
  /// - Throws: `CommandFailure` when it would not; then nothing is to be written.
  func text(taking changes: BankImport) throws -> String {
    let text = try unchecked(changes)
    let name = path ?? "new.bank.yaml"
    let file = SourceFile(name: name, bytes: Array(text.utf8))
    let library = Library(reading: [file] + surroundings)
    let errors = library.diagnostics.filter { $0.file == name && $0.level == .error }
    let written = library.banks.first { bank in library.report(of: bank.id)?.file == name }
    let comments = Document(parsing: text).commentTexts
    guard errors.isEmpty, let written,
      written.items.map(\.unplaced) == changes.items.map(\.unplaced),
      document.map({ $0.commentTexts == comments }) ?? true
    else {
      let reason = errors.first.map { ": line \($0.span.start.line): \($0.message)" } ?? ""
      throw CommandFailure(
        "the bank would not read back as it should, so nothing was written\(reason)")
    }
    return text
  }

  private func unchecked(_ changes: BankImport) throws -> String {
    switch target {
    case .bank(let bank):
      guard let document else { return "" }
      do throws(BankEdit.Failure) {
        return try BankEdit.text(of: document, bank: bank.id, taking: changes)
      } catch {
        throw CommandFailure("nothing was written: \(error.words)")
      }
    case .newBank(let id, let title, let subject):
      do throws(UnwritableValue) {
        return try BankText.text(
          id: id, title: title, subject: changes.subject, declaresSubject: subject == nil,
          items: changes.items)
      } catch {
        throw CommandFailure("nothing was written: \(error.words)")
      }
    }
  }
}

extension BankEdit.Failure {
  /// The failure in words.
  var words: String {
    switch self {
    case .noItems: "the bank has no list of items"
    case .unwritable(let value): value.words
    case .edits: "two changes meet at one place; update the bank in two steps"
    }
  }
}

extension UnwritableValue {
  /// The failure in words.
  var words: String {
    switch self {
    case .forbiddenCharacter(let scalar, let text):
      "'\(text.shortened)' holds the character U+\(String(scalar.value, radix: 16, uppercase: true)),"
        + " which a bank may not"
    case .textTooLong(let text, let limit):
      "'\(text.shortened)' has more than \(limit) characters"
    case .badKey(let key): "'\(key.shortened)' is no key"
    }
  }
}

extension Item {
  /// The item without its place in a file.
  fileprivate var unplaced: Item {
    var item = self
    item.position = Position(line: 1, column: 1)
    return item
  }
}

extension Context {
  /// The files of subjects beside a file, or here, and where they are always looked for.
  fileprivate func subjectFiles(beside path: String?) -> [SourceFile] {
    let access = invocation.files
    let folder = path.flatMap { $0.lastIndex(of: "/").map { path?[..<$0] ?? "" } }.map(String.init)
    var near = BankFiles()
    for name in ((try? access.list(folder ?? ".").get()) ?? []).sorted()
    where name.hasSuffix(".subject.yaml") && !name.hasPrefix(".") {
      near.readFile(folder?.joinedPath(name) ?? name, place: 0, access: access)
    }
    return near.files
      + bankFiles.files.map {
        SourceFile(name: $0.name, bytes: $0.bytes, place: $0.place + 1)
      }
  }
}
