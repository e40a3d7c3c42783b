import QuestionBank

/// The bank files that were found, and why others could not be read.
struct BankFiles {
  /// The files, those of an earlier place before those of a later one.
  private(set) var files: [SourceFile] = []
  /// What could not be read.
  private(set) var failures: [BankFileFailure] = []

  /// Starts without files.
  init() {}

  /// Reads the bank files of places; what is found in an earlier one counts first.
  init(in places: [BankPlace], files access: FileAccess) {
    for (index, place) in places.enumerated() {
      switch place {
      case .namedFolder(let folder): readFolder(folder, place: index, access: access)
      case .ownFolder(let folder):
        if access.kind(folder) != nil { readFolder(folder, place: index, access: access) }
      case .builtIn: addBuiltIn(place: index)
      }
    }
  }

  /// Adds the files that are compiled in, but for those of which a copy has been found.
  ///
  /// `Scripts/install` puts copies into the learner's own folder. They say nothing new, so that they
  /// shadow nothing.
  private mutating func addBuiltIn(place: Int) {
    let found = files.map(\.bytes)
    files += BuiltInBanks.files(place: place).filter { !found.contains($0.bytes) }
  }

  /// Reads all subjects and banks of a folder, in alphabetical order.
  ///
  /// Hidden files are left out: editors keep their locks and copies there.
  private mutating func readFolder(_ folder: String, place: Int, access: FileAccess) {
    switch access.list(folder) {
    case .failure(let failure):
      failures.append(BankFileFailure(path: folder, reason: failure))
    case .success(let names):
      for name in names.sorted() where name.isBankFileName && !name.hasPrefix(".") {
        readFile(folder.joinedPath(name), place: place, access: access)
      }
    }
  }

  /// Adds a file that was read already.
  mutating func add(_ file: SourceFile) { files.append(file) }

  /// Reads a file, or all subjects and banks of a folder.
  mutating func read(_ path: String, access: FileAccess) {
    if access.kind(path) == .folder {
      readFolder(path, place: 0, access: access)
    } else {
      readFile(path, place: 0, access: access)
    }
  }

  /// Takes note of what could not be read.
  mutating func add(_ failure: BankFileFailure) { failures.append(failure) }

  /// Reads one file, whatever its name.
  mutating func readFile(_ path: String, place: Int, access: FileAccess) {
    switch access.read(path) {
    case .success(let bytes) where bytes.isBinary:
      failures.append(BankFileFailure(path: path, reason: .notText))
    case .success(let bytes):
      files.append(SourceFile(name: path, bytes: bytes, place: place))
    case .failure(let failure):
      failures.append(BankFileFailure(path: path, reason: failure))
    }
  }
}

/// A file or folder of banks that could not be read.
struct BankFileFailure: Hashable, Sendable {
  /// Where it is.
  var path: String
  /// Why it could not be read.
  var reason: FileFailure

  /// The failure as a complaint, without `telequiz:`.
  var message: String { "cannot read banks from '\(path)': \(reason.words)" }
}

extension String {
  /// Whether a file with this name is a subject or a bank.
  var isBankFileName: Bool { hasSuffix(".bank.yaml") || hasSuffix(".subject.yaml") }

  /// The path of something in this folder.
  func joinedPath(_ name: String) -> String { hasSuffix("/") ? self + name : "\(self)/\(name)" }
}

extension [UInt8] {
  /// Whether it is no text in UTF-8 by any stretch: zero bytes in its beginning, more of them than slip
  /// into a text by accident.
  ///
  /// A place for each wrong byte would tell nobody anything.
  var isBinary: Bool { prefix(8_192).count { $0 == 0 } > 8 }
}
