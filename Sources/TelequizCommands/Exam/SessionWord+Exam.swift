import Practice

/// What there is of a session's commands in an exam: nothing that helps with an answer.
extension SessionWord {
  /// The commands of an exam.
  static let examWords: [SessionWord] = [.undo, .flag, .set, .help, .quit]

  /// The words for them, other names included.
  static let examVocabulary = Vocabulary<SessionWord>(
    vocabulary.words.filter { examWords.contains($0.meaning) })

  /// What it does in an exam, in a few words.
  var examHelp: String {
    switch self {
    case .undo: "take the last answer back and answer it again"
    case .quit: "interrupt the exam; it goes on another time"
    default: help
    }
  }
}
