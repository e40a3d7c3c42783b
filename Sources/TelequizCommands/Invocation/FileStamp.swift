/// What tells whether a file has been written since: two equal stamps, and it has not.
struct FileStamp: Hashable, Sendable {
  /// The file in its file system: an editor that writes a new file and renames it changes this.
  var inode: UInt64
  /// How many bytes it holds.
  var size: Int64
  /// When it was written, in nanoseconds since 1970.
  var modified: Int64
  /// When anything about it changed, in nanoseconds since 1970: nobody can set this back.
  var changed: Int64
}
