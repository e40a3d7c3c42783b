public import Practice

/// Why something cannot be done with a progress file, and with which one.
public struct ProgressStoreError: Error, Hashable, Sendable {
  /// What is the matter.
  public var kind: Kind
  /// The file, as it was named when it was opened.
  public var path: String

  /// Creates an error.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// What can be the matter with a progress file.
  public enum Kind: Hashable, Sendable {
    /// The disk, or what of it the user may fill, is full.
    case diskFull
    /// The file, its folder or its disk may only be read.
    case notWritable
    /// The file may not be read.
    case notReadable
    /// Another program did not let go of the file within the waiting time.
    case locked
    /// A newer version of the program wrote the file.
    case newerSchema(found: Int, supported: Int)
    /// The file is a SQLite file of another program.
    case foreignDatabase
    /// The file is no SQLite file.
    case notADatabase
    /// A folder, a device or the like stands where the file should.
    case notAFile
    /// The file is gone or empty, but the newest answers still stand in the log beside it.
    case orphanedLog
    /// The folder that is to hold the file cannot be created.
    case noFolder(String, SystemReason)
    /// The file cannot be opened or created.
    case cannotOpen(SystemReason)
    /// The file was moved, replaced or deleted while it was open.
    case moved
    /// The contents contradict themselves.
    case corrupt(String)
    /// Another fact with the same identity is in the file already.
    case conflictingFact(FactID)
    /// A fact cannot have happened as it says: its time, offset or place in its session is out of
    /// every range.
    case impossibleFact(FactID)
    /// The copy that precedes a change of the file cannot be written.
    case noBackup(String, SystemReason)
    /// A copy that the learner asked for cannot be written.
    case noCopy(String, SystemReason)
    /// Something stands already where a copy is to be.
    case copyExists(String)
    /// The disk cannot be read or written.
    case inputOutput(SystemReason)
    /// SQLite says something that is not foreseen here.
    case unforeseen(SystemReason)
  }

  /// What the system or SQLite says, in its own words.
  public struct SystemReason: Hashable, Sendable {
    /// The number: `errno`, or SQLite's extended result code.
    public var code: Int32
    /// The words.
    public var words: String

    /// Creates a reason.
    public init(code: Int32, words: String) {
      self.code = code
      self.words = words
    }
  }
}
