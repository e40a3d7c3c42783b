import Practice
import ProgressStore
import TerminalText

/// What a check of a progress file found, in words.
struct VerificationReport {
  private let found: Verification
  private let path: String

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - path: The file, as people write it.
  init(_ found: Verification, path: String) {
    self.found = found
    self.path = path
  }

  /// What is said of a sound file.
  var summary: String {
    let later = found.setAside > 0 ? ", \(found.setAside) of them dated after tomorrow" : ""
    return "\(path) is sound: \(counted(found.facts, "record"))\(later), "
      + "\(counted(found.reviews, "answer")) among them"
  }

  /// What is said when what is kept for speed was made anew.
  var repair: String { "\(path): what is kept for speed was wrong and is made anew" }

  /// A sentence for everything that is wrong.
  var problems: [String] { found.problems.map { "\(path): \($0.words)" } }
}

extension Verification {
  /// Whether what is kept for speed differs from what the facts come to.
  var hasWrongState: Bool {
    problems.contains { if case .wrongState = $0 { true } else { false } }
  }
}

extension Verification.Problem {
  /// What is wrong, and what to do where there is something.
  var words: String {
    switch self {
    case .structure(let words):
      "the file is damaged (\(words)); put a backup in its place"
    case .danglingName(let table): "records in '\(table)' name something that the file lacks"
    case .unreadableFacts(let words): "not every record can be read: \(words)"
    case .sharedIdentity(let id): "several records have the identity \(id)"
    case .strangeSession(let id): "the session that \(id) starts has another identity"
    case .sharedPlace(let session, let ordinal):
      "several records have place \(ordinal) in the session \(session)"
    case .missingReview(let id): "the answer \(id), which a later record is about, is missing"
    case .strangeSchema(let object): "'\(object)' is missing or was changed by another program"
    case .wrongState(let items, let concepts, let subjects):
      "what is kept for speed is wrong for \(counted(items, "example")), "
        + "\(counted(concepts, "concept")) and \(counted(subjects, "subject")); "
        + "'telequiz progress verify --repair' makes it anew"
    }
  }
}
