/// What a file is to this version of the program.
enum Compatibility: Hashable {
  /// Nothing is there yet.
  case empty
  /// One of our files, with a schema that is known.
  case ours(schema: Int)
  /// It may not be touched.
  case refused(ProgressStoreError.Kind)

  /// Judges a database by what it says of itself.
  init(_ header: FileHeader, supported: Int) {
    switch (header.applicationID, Int(header.schemaVersion)) {
    case (0, 0) where header.isEmpty: self = .empty
    case (Schema.applicationID, 1...supported): self = .ours(schema: Int(header.schemaVersion))
    case (Schema.applicationID, let found) where found > supported:
      self = .refused(.newerSchema(found: found, supported: supported))
    case (Schema.applicationID, _): self = .refused(.corrupt("it has no schema version"))
    default: self = .refused(.foreignDatabase)
    }
  }
}
