/// What the first bytes of a file say of the database in it.
///
/// - SeeAlso: "Database File Format", https://www.sqlite.org/fileformat2.html, §1.3 and §1.6.
struct FileHeader: Hashable {
  /// How many bytes are needed to know all of it.
  static let size = 108

  /// Which program the database belongs to; 0: it does not say.
  var applicationID: UInt32
  /// The version of that program's schema.
  var schemaVersion: UInt32
  /// Whether the database has no tables at all.
  var isEmpty: Bool

  /// Creates a header.
  init(applicationID: UInt32, schemaVersion: UInt32, isEmpty: Bool) {
    self.applicationID = applicationID
    self.schemaVersion = schemaVersion
    self.isEmpty = isEmpty
  }

  /// Reads the first bytes of a file; nil when it is no SQLite file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.size, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      return nil
    }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    schemaVersion = number(at: 60)
    applicationID = number(at: 68)
    // The page that lists the tables starts after 100 bytes: a leaf, without a cell.
    isEmpty = bytes[100] == 0x0D && bytes[103] == 0 && bytes[104] == 0
  }
}
