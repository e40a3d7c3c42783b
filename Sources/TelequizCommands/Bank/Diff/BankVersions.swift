import BankLint
import QuestionBank

/// Two versions of banks and subjects that somebody named.
struct BankVersions {
  /// The old version.
  let old: [FileRecord]
  /// The new version.
  let new: [FileRecord]
  /// What could not be read, in words.
  let complaints: [String]
  /// Whether there is something to compare: what could not be read at all is not gone.
  let areReadable: Bool

  /// What differs.
  var differences: BankDifferences { BankDifferences(from: old, to: new) }

  /// Reads two versions: files, folders, `-` for standard input, `/dev/null` for nothing.
  ///
  /// - Parameters:
  ///   - old: The old version.
  ///   - new: The new version.
  ///   - name: What both are called, where their own names mean nothing to people.
  ///   - access: The files.
  init(from old: String, to new: String, named name: String? = nil, access: FileAccess) {
    let versions = [old, new].map { Self.read($0, named: name, access: access) }
    self.old = versions[0].records
    self.new = versions[1].records
    complaints = versions.flatMap(\.complaints)
    areReadable = versions.allSatisfy { !$0.records.isEmpty || $0.complaints.isEmpty }
  }

  /// What a version holds.
  private static func read(
    _ path: String, named name: String?, access: FileAccess
  ) -> (records: [FileRecord], complaints: [String]) {
    var found = BankFiles()
    switch path {
    case "/dev/null": return ([], [])
    case "-":
      switch access.readInput() {
      case .success(let bytes): found.add(SourceFile(name: name ?? "-", bytes: bytes))
      case .failure(let failure): return ([], ["cannot read standard input: \(failure.words)"])
      }
    default: found.read(path, access: access)
    }
    if found.files.isEmpty, found.failures.isEmpty {
      return ([], ["there are no bank files in '\(path)'"])
    }
    var complaints = found.failures.map(\.message)
    let records = found.files.compactMap { file -> FileRecord? in
      let record = FileRecord(SourceFile(name: name ?? file.name, bytes: file.bytes))
      let shown = name ?? file.name
      if record == nil {
        complaints.append("'\(shown)' is no bank and no subject: it has no 'id' that can be read")
      } else if record?.isWhole == false {
        complaints.append(
          "not all of '\(shown)' can be read; 'telequiz bank check \(shown)' shows why")
      }
      return record
    }
    return (records, complaints)
  }
}
