import QuestionBank

/// What the first argument of `bank show` leads to, and what is wrong with it.
struct FoundBank {
  /// What a name leads to.
  enum Content {
    /// A bank.
    case bank(Bank)
    /// A subject.
    case subject(Subject)
    /// All banks.
    case all([Bank])
    /// Something in which too much is wrong.
    case unusable
  }

  /// What was found.
  let content: Content
  /// What holds it.
  let library: Library
  /// The files that it was read from.
  let files: [SourceFile]
  /// What is wrong with its file.
  let diagnostics: [Diagnostic]

  /// Whether there is no error in its file.
  var isSound: Bool { diagnostics.allSatisfy { $0.level != .error } }

  private init(
    content: Content, library: Library, files: [SourceFile], diagnostics: [Diagnostic]
  ) {
    self.content = content
    self.library = library
    self.files = files
    self.diagnostics = diagnostics
  }

  /// Looks a bank up by its id, or reads a file.
  ///
  /// - Throws: `CommandFailure` when there is no such bank and no such file.
  static func named(_ name: String?, in context: Context) throws -> Self {
    guard let name else {
      return Self(
        content: .all(context.library.banks), library: context.library, files: [], diagnostics: [])
    }
    if let bank = Self(id: name, in: context) { return bank }
    guard context.invocation.files.kind(name) != nil else {
      throw unknown(name, in: context.library)
    }
    return try Self(file: name, in: context)
  }

  /// Looks a bank up by its id; nil if no file has it.
  private init?(id: String, in context: Context) {
    library = context.library
    let holders = library.files.filter { $0.content == .bank(Bank.ID(id)) }
    guard let holder = holders.first(where: \.isUsable) ?? holders.first else { return nil }
    files = context.bankFiles.files
    content = library.banks.first { $0.id.text == id }.map(Content.bank) ?? .unusable
    diagnostics = library.diagnostics.filter { $0.file == holder.file }
  }

  private init(file path: String, in context: Context) throws {
    let check = try BankCheck(of: [path], in: context)
    guard let folder = check.folders.first, check.complaints.isEmpty, folder.checked.count == 1,
      let report = folder.reports.first
    else {
      throw CommandFailure(
        check.complaints.first ?? "'\(path)' holds several files; name one of them")
    }
    library = folder.library
    files = check.files
    diagnostics = check.diagnostics
    content =
      switch report.content {
      case .bank(let id): library.banks.first { $0.id == id }.map(Content.bank) ?? .unusable
      case .subject(let id):
        library.subjects.first { $0.id == id }.map(Content.subject) ?? .unusable
      }
  }

  private static func unknown(_ name: String, in library: Library) -> CommandFailure {
    let known = library.banks.map(\.id.text)
    let hint =
      nearest(to: name, in: known).map { "did you mean '\($0)'?" }
      ?? "'telequiz bank list' lists them"
    return CommandFailure("no bank and no file '\(name.shortened)'; \(hint)")
  }
}
