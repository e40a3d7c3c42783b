import QuestionBank
import TerminalText

/// What is wrong with files that somebody named, each folder of them by itself.
struct BankCheck {
  /// The files of one folder that were checked, with the library that they make.
  struct Folder {
    /// The files that were named.
    let checked: [SourceFile]
    /// Those, and the subjects around them.
    let files: [SourceFile]
    /// What they hold.
    let library: Library

    /// Reads files.
    init(checked: [SourceFile], files: [SourceFile]) {
      self.checked = checked
      self.files = files
      library = Library(reading: files)
    }
  }

  /// What is read besides the files that were named.
  enum Surroundings {
    /// The subjects in their folders and in the places for banks.
    case subjects
    /// Those, and the other banks in their folders: some lints compare banks.
    case subjectsAndBanks
  }

  /// The folders, in the order in which they were named.
  var folders: [Folder]
  /// What the text of standard input is called, if it is among the files.
  let inputNames: Set<String>
  /// What could not be read at all.
  let failures: [BankFileFailure]
  /// The folders in which there is nothing to check.
  let emptyFolders: [String]

  /// What is wrong with the checked files; if one of them cannot be used through no fault of its own,
  /// also what is wrong with the subjects around it.
  var diagnostics: [Diagnostic] { folders.flatMap(\.diagnostics).sorted() }

  /// All files that diagnostics may be about.
  var files: [SourceFile] { folders.flatMap(\.files) }

  /// What is wrong besides, in words.
  var complaints: [String] {
    failures.map(\.message) + emptyFolders.map { "there are no bank files in '\($0)'" }
  }

  /// Whether all files could be read and none has an error.
  var isClean: Bool {
    complaints.isEmpty && diagnostics.allSatisfy { $0.level != .error }
  }

  /// What was checked and how it went: `4 files, 210 items: no problems`.
  var summary: String {
    let reports = folders.flatMap(\.reports)
    let items = folders.flatMap(\.library.banks).reduce(0) { $0 + $1.items.count }
    let skipped = reports.reduce(0) { $0 + $1.skipped.count }
    let levels = diagnostics.map(\.level)
    let problems = [
      ("error", levels.filter { $0 == .error }.count + complaints.count),
      ("warning", levels.filter { $0 == .warning }.count),
    ].filter { $0.1 > 0 }.map { counted($0.1, $0.0) }
    let leftOut = skipped > 0 ? ["\(counted(skipped, "item")) left out"] : []
    return "\(counted(reports.count, "file")), \(counted(items + skipped, "item")): "
      + (problems.isEmpty ? "no problems" : (problems + leftOut).joined(separator: ", "))
  }
}

extension BankCheck {
  /// The check with other texts in some files.
  func replacing(_ texts: [String: String]) -> Self {
    func renewed(_ file: SourceFile) -> SourceFile {
      guard let text = texts[file.name] else { return file }
      return SourceFile(name: file.name, bytes: Array(text.utf8), place: file.place)
    }
    var check = self
    check.folders = folders.map {
      Folder(checked: $0.checked.map(renewed), files: $0.files.map(renewed))
    }
    return check
  }
}

extension BankCheck.Folder {
  /// What became of the files that were named.
  var reports: [FileReport] {
    let names = Set(checked.map(\.name))
    return library.files.filter { names.contains($0.file) }
  }

  /// The names of the files that diagnostics are shown of: if a checked one cannot be used through no
  /// fault of its own, also of those that are at fault.
  var filesToReport: Set<String> {
    let isLetDown = reports.contains { !$0.isUsable && $0.errorCount == 0 }
    let atFault = library.files.filter { isLetDown && $0.errorCount > 0 && $0.isSubject }
      .map(\.file)
    return Set(checked.map(\.name) + atFault)
  }

  fileprivate var diagnostics: [Diagnostic] {
    let names = filesToReport
    return library.diagnostics.filter { names.contains($0.file) }
  }
}

extension FileReport {
  fileprivate var isSubject: Bool { if case .subject = content { true } else { false } }
}
