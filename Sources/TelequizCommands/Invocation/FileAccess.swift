/// How files are reached; a test hands in files of its own.
struct FileAccess {
  /// Reads a whole regular file.
  var read: (_ path: String) -> Result<[UInt8], FileFailure>
  /// Lists the names in a folder, in no order, without `.` and `..`.
  var list: (_ path: String) -> Result<[String], FileFailure>
  /// Whether a path leads to a file, a folder, or nothing.
  var kind: (_ path: String) -> FileKind?

  /// Creates an access.
  init(
    read: @escaping (String) -> Result<[UInt8], FileFailure>,
    list: @escaping (String) -> Result<[String], FileFailure>,
    kind: @escaping (String) -> FileKind?
  ) {
    self.read = read
    self.list = list
    self.kind = kind
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

/// Why a file or folder could not be read.
enum FileFailure: Error, Hashable, Sendable {
  /// Nothing is there.
  case missing
  /// Reading is not allowed.
  case forbidden
  /// It is not a regular file (or, when listing, not a folder).
  case wrongKind
  /// It holds more bytes than anything we read does.
  case tooLarge(limitBytes: Int)
  /// The system says no; the value is `errno`, the text the system's words for it.
  case system(Int32, String)

  /// The failure in words that follow a path and a colon.
  var words: String {
    switch self {
    case .missing: "no such file or folder"
    case .forbidden: "reading it is not allowed"
    case .wrongKind: "not a regular file"
    case .tooLarge(let limit): "larger than \(limit / 1_000_000) MB"
    case .system(_, let words): words
    }
  }
}
