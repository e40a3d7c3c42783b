extension ProgressStoreError: CustomStringConvertible {
  /// What was to be done with the file when it failed.
  public enum Attempt: Hashable, Sendable, CaseIterable {
    /// Opening it.
    case open
    /// Saving an answer.
    case saveAnswer
    /// Reading it.
    case read
    /// Checking it.
    case verify
  }

  /// The whole message for an attempt: what, why, what to do; without a capital letter at the start.
  public func message(for attempt: Attempt) -> String {
    let what =
      switch attempt {
      case .open: "cannot open the progress file"
      case .saveAnswer: "cannot save this answer"
      case .read: "cannot read the progress file"
      case .verify: "cannot check the progress file"
      }
    return "\(what): \(reason). \(advice)"
  }

  /// The message for opening the file.
  public var description: String { message(for: .open) }

  /// What is the matter and with which file, as a clause.
  public var reason: String {
    switch kind {
    case .diskFull: "no space left on the disk that holds \(path)"
    case .notWritable:
      "\(path) may only be read: the file, its folder or its disk is write-protected"
    case .notReadable: "reading \(path) is not allowed"
    case .locked: "another program keeps \(path) locked"
    case .newerSchema(let found, let supported):
      "a newer telequiz wrote \(path) (schema \(found); this one knows schemas up to \(supported))"
    case .foreignDatabase: "\(path) is the database of another program"
    case .notADatabase: "\(path) is not a progress file"
    case .notAFile: "\(path) is not a regular file"
    case .orphanedLog: "\(path) is gone, but \(path)-wal, which holds its newest answers, is there"
    case .noFolder(let folder, let system):
      "the folder \(folder) cannot be created: \(system.words)"
    case .cannotOpen(let system): "\(path): \(system.words)"
    case .moved: "\(path) was moved, replaced or deleted while it was in use"
    case .corrupt(let detail): "\(path) is damaged: \(detail)"
    case .conflictingFact(let id): "\(path) holds another record under the identity \(id)"
    case .impossibleFact(let id): "the record \(id) has an impossible time or place in its session"
    case .noBackup(let copy, let system):
      "the copy \(copy), which is made before \(path) is changed, cannot be written: \(system.words)"
    case .noCopy(let copy, let system): "the copy \(copy) cannot be written: \(system.words)"
    case .copyExists(let copy): "\(copy) exists already"
    case .inputOutput(let system): "the disk that holds \(path) fails: \(system.words)"
    case .unforeseen(let system): "\(path): \(system.words) (code \(system.code))"
    }
  }

  /// What the learner can do about it, as a sentence.
  public var advice: String {
    switch kind {
    case .diskFull: "Free some space and try again"
    case .notWritable, .notReadable:
      "Change its permissions, or name another file with --progress"
    case .locked: "Close the other program and try again"
    case .newerSchema: "Update telequiz, or name another file with --progress"
    case .foreignDatabase, .notADatabase, .notAFile:
      "Nothing was changed; name another file with --progress"
    case .orphanedLog: "Put the file back beside it, or move the log away to start anew"
    case .noFolder, .cannotOpen: "Name another file with --progress"
    case .moved: "Put it back, or leave and start again"
    case .corrupt:
      "'telequiz progress verify' tells more; put a backup in its place, or name another file with"
        + " --progress"
    case .conflictingFact, .impossibleFact: "Nothing was changed"
    case .noBackup: "Nothing was changed; make room or change the permissions, and try again"
    case .noCopy: "Nothing was changed; name another file for the copy"
    case .copyExists: "--force replaces it"
    case .inputOutput: "Check the disk and try again"
    case .unforeseen: "'telequiz progress verify' may tell more"
    }
  }
}
