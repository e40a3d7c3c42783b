/// How files are reached; a test hands in files of its own.
struct FileAccess {
  /// Reads a whole regular file.
  var read: (_ path: String) -> Result<[UInt8], FileFailure>
  /// Lists the names in a folder, in no order, without `.` and `..`.
  var list: (_ path: String) -> Result<[String], FileFailure>
  /// Whether a path leads to a file, a folder, or nothing.
  var kind: (_ path: String) -> FileKind?
  /// Writes a whole file: all of it or, when it fails, nothing; a file that is there is replaced only
  /// when asked.
  var write: (_ text: String, _ path: String, _ replacing: Bool) -> Result<Void, FileFailure>
  /// Reads standard input to its end.
  var readInput: () -> Result<[UInt8], FileFailure>
  /// Reads a whole file of records, or standard input for nil: a learner's history may be longer than
  /// any bank.
  var readRecords: (_ path: String?) -> Result<[UInt8], FileFailure>
  /// What tells whether a file has been written since; nil if there is none.
  var stamp: (_ path: String) -> FileStamp?

  /// Creates an access; writing is not allowed, and there is no standard input, unless told how.
  init(
    read: @escaping (String) -> Result<[UInt8], FileFailure>,
    list: @escaping (String) -> Result<[String], FileFailure>,
    kind: @escaping (String) -> FileKind?,
    write: @escaping (String, String, Bool) -> Result<Void, FileFailure> = { _, _, _ in
      .failure(.forbidden)
    },
    readInput: @escaping () -> Result<[UInt8], FileFailure> = { .failure(.missing) },
    readRecords: ((String?) -> Result<[UInt8], FileFailure>)? = nil,
    stamp: @escaping (String) -> FileStamp? = { _ in nil }
  ) {
    self.readRecords = readRecords ?? { path in path.map(read) ?? readInput() }
    self.read = read
    self.list = list
    self.kind = kind
    self.write = write
    self.readInput = readInput
    self.stamp = stamp
  }
}

/// What a path leads to.
enum FileKind: Hashable, Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A device, a pipe, a socket: never read.
  case other
}

/// Why a file or folder could not be read or written.
enum FileFailure: Error, Hashable, Sendable {
  /// Nothing is there.
  case missing
  /// Reading or writing is not allowed.
  case forbidden
  /// Something is there, and was not to be replaced.
  case exists
  /// It is not a regular file (or, when listing, not a folder).
  case wrongKind
  /// It holds more bytes than anything we read does.
  case tooLarge(limitBytes: Int)
  /// It holds no text that we read.
  case notText
  /// The system says no; the value is `errno`, the text the system's words for it.
  case system(Int32, String)

  /// The failure in words that follow a path and a colon.
  var words: String {
    switch self {
    case .missing: "no such file or folder"
    case .forbidden: "it is not allowed"
    case .exists: "it exists already"
    case .wrongKind: "not a regular file"
    case .tooLarge(let limit): "larger than \(limit / 1_000_000) MB"
    case .notText: "it is no text in UTF-8"
    case .system(_, let words): words
    }
  }
}
