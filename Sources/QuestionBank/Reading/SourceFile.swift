/// The text of a subject or bank file, and where it came from.
public struct SourceFile: Hashable, Sendable {
  /// What people call the file: its path, as it is to be shown.
  public var name: String
  /// What is in it.
  public var bytes: [UInt8]
  /// Which of the places that were searched it was found in, from 0: in one place every id is used
  /// once; a bank in a later place gives way to one in an earlier.
  public var place: Int

  /// Creates a file.
  public init(name: String, bytes: [UInt8], place: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.place = place
  }
}
