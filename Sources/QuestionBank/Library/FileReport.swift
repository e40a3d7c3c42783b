public import StrictYAML

/// What became of one file.
public struct FileReport: Hashable, Sendable {
  /// What a file holds.
  public enum Content: Hashable, Sendable {
    /// A subject; nil if its id cannot be read.
    case subject(Subject.ID?)
    /// A bank; nil if its id cannot be read.
    case bank(Bank.ID?)
  }

  /// The name of the file.
  public var file: String
  /// What it holds.
  public var content: Content
  /// Whether its bank or subject can be used, all or in part.
  public var isUsable: Bool
  /// The items that cannot be asked, in the order in which they were written.
  public var skipped: [SkippedItem]
  /// How many errors there are in the file.
  public var errorCount: Int
}

/// An item that cannot be asked, because something is wrong with it.
public struct SkippedItem: Hashable, Sendable {
  /// Its id, if that can be read.
  public var id: Item.ID?
  /// Where it starts in its file.
  public var position: Position
}

/// A file that is not used, because one in an earlier place holds a bank or subject with the same id.
public struct Shadowing: Hashable, Sendable {
  /// What both hold.
  public var object: ObjectKind
  /// The id that both have.
  public var id: String
  /// The file that is not used.
  public var file: String
  /// The file that is used in its stead.
  public var winner: String

  /// Creates a record of a file that is not used.
  public init(object: ObjectKind, id: String, file: String, winner: String) {
    self.object = object
    self.id = id
    self.file = file
    self.winner = winner
  }
}
