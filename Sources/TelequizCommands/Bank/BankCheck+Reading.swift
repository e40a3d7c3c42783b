import QuestionBank

extension BankCheck {
  /// Reads and checks files and folders.
  ///
  /// - Parameters:
  ///   - paths: The files and folders, `-` for standard input; none: the folder `QuestionBanks` here, or
  ///     this folder.
  ///   - inputName: What the text of standard input is called.
  ///   - surroundings: What is read besides.
  ///   - context: What the command runs in.
  /// - Throws: `CommandFailure` when none is named and there are no bank files here.
  init(
    of paths: [String], inputName: String = "-", surroundings: Surroundings = .subjects,
    in context: Context
  ) throws {
    let access = context.invocation.files
    let isUnnamed = paths.isEmpty
    let named =
      isUnnamed ? [access.kind("QuestionBanks") == .folder ? "QuestionBanks" : "."] : paths
    var found = BankFiles()
    var seen: Set<String> = []
    for path in named.flatMap({ Self.files(at: $0, access: access) }) {
      let name = path == "-" ? inputName.withoutDotSlash : path
      guard seen.insert(name).inserted else { continue }
      if path == "-" {
        found.readInput(called: name, access: access)
      } else {
        found.readFile(path, place: 0, access: access)
      }
    }
    if isUnnamed, found.files.isEmpty, found.failures.isEmpty {
      throw CommandFailure(
        "there are no bank files here; name a file or a folder, such as 'telequiz bank check my-banks'"
      )
    }
    inputNames = named.contains("-") ? [inputName.withoutDotSlash] : []
    let places = context.bankFiles
    let folderFailures = named.compactMap { Self.failure(ofFolder: $0, access: access) }
    failures = folderFailures + found.failures
    emptyFolders = named.filter { path in
      access.kind(path) == .folder && Self.names(in: path, access: access).isEmpty
        && !folderFailures.contains { $0.path == path }
    }
    folders = Self.grouped(found.files).map { checked in
      let own = Set(checked.map(\.name))
      let others = found.files.filter { !own.contains($0.name) && $0.isSubject }
      let files =
        checked + Self.files(surroundings, beside: checked, access: access)
        + others.map { $0.moved(to: 1) }
        + places.files.filter(\.isSubject).map { $0.moved(to: $0.place + 2) }
      return Folder(checked: checked, files: files)
    }
  }

  /// The bank files of a folder, or the path itself.
  private static func files(at path: String, access: FileAccess) -> [String] {
    guard access.kind(path) == .folder else { return [path.withoutDotSlash] }
    return names(in: path, access: access).map { path.joinedPath($0).withoutDotSlash }
  }

  private static func names(in folder: String, access: FileAccess) -> [String] {
    let names = (try? access.list(folder).get()) ?? []
    return names.filter { $0.isBankFileName && !$0.hasPrefix(".") }.sorted()
  }

  private static func failure(ofFolder path: String, access: FileAccess) -> BankFileFailure? {
    guard access.kind(path) == .folder, case .failure(let reason) = access.list(path) else {
      return nil
    }
    return BankFileFailure(path: path, reason: reason)
  }

  /// The files by their folders, both in the order in which they were found.
  private static func grouped(_ files: [SourceFile]) -> [[SourceFile]] {
    var folders: [String] = []
    var filesOf: [String: [SourceFile]] = [:]
    for file in files {
      if filesOf[file.name.folder] == nil { folders.append(file.name.folder) }
      filesOf[file.name.folder, default: []].append(file)
    }
    return folders.compactMap { filesOf[$0] }
  }

  /// The subjects, and banks if they are wanted, in the folder of files, but for those among the files.
  private static func files(
    _ surroundings: Surroundings, beside files: [SourceFile], access: FileAccess
  ) -> [SourceFile] {
    guard let folder = files.first?.name.folder else { return [] }
    let known = Set(files.map(\.name))
    var found = BankFiles()
    for name in names(in: folder, access: access) {
      let path = folder.joinedPath(name).withoutDotSlash
      let isWanted = surroundings == .subjectsAndBanks || path.isSubjectFileName
      if !known.contains(path) && isWanted {
        found.readFile(path, place: 0, access: access)
      }
    }
    return found.files
  }
}

extension BankFiles {
  /// Reads standard input.
  fileprivate mutating func readInput(called name: String, access: FileAccess) {
    switch access.readInput() {
    case .success(let bytes) where bytes.isBinary: add(BankFileFailure(path: "-", reason: .notText))
    case .success(let bytes): add(SourceFile(name: name, bytes: bytes))
    case .failure(let failure): add(BankFileFailure(path: "-", reason: failure))
    }
  }
}

extension SourceFile {
  fileprivate var isSubject: Bool { name.isSubjectFileName }

  fileprivate func moved(to place: Int) -> Self {
    SourceFile(name: name, bytes: bytes, place: place)
  }
}

extension String {
  fileprivate var isSubjectFileName: Bool { hasSuffix(".subject.yaml") }

  /// The path without a `./` that says nothing.
  var withoutDotSlash: String { hasPrefix("./") ? String(dropFirst(2)) : self }

  /// The folder of a path: `.` for a bare name.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
