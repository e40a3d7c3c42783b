import Testing

@testable import ProgressStore

@Suite("The header of a file")
struct FileHeaderTests {
  /// A database without tables, with an application id and a version.
  var bytes: [UInt8] {
    var bytes = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 92)
    bytes.replaceSubrange(60..<64, with: [0, 0, 1, 2])
    bytes.replaceSubrange(68..<72, with: [0x74, 0x6C, 0x71, 0x7A])
    bytes[100] = 0x0D
    return bytes
  }

  @Test("tells program, version and whether there are tables")
  func read() {
    #expect(
      FileHeader(bytes)
        == FileHeader(applicationID: Schema.applicationID, schemaVersion: 258, isEmpty: true))
    var full = bytes
    full[104] = 1
    #expect(FileHeader(full)?.isEmpty == false)
  }

  @Test("is that of no SQLite file when it is short or starts otherwise")
  func refused() {
    for count in 0..<FileHeader.size { #expect(FileHeader(Array(bytes.prefix(count))) == nil) }
    for index in 0..<16 {
      var other = bytes
      other[index] ^= 1
      #expect(FileHeader(other) == nil)
    }
  }

  @Test("decides what may be done with a file")
  func compatibility() {
    func judge(_ program: UInt32, _ version: UInt32, empty: Bool = false) -> Compatibility {
      Compatibility(
        FileHeader(applicationID: program, schemaVersion: version, isEmpty: empty), supported: 3)
    }
    let ours = Schema.applicationID
    #expect(judge(ours, 1) == .ours(schema: 1))
    #expect(judge(ours, 3) == .ours(schema: 3))
    #expect(judge(ours, 4) == .refused(.newerSchema(found: 4, supported: 3)))
    #expect(judge(ours, .max) == .refused(.newerSchema(found: Int(UInt32.max), supported: 3)))
    #expect(judge(ours, 0) == .refused(.corrupt("it has no schema version")))
    #expect(judge(0, 0, empty: true) == .empty)
    #expect(judge(0, 0) == .refused(.foreignDatabase))
    #expect(judge(0, 1, empty: true) == .refused(.foreignDatabase))
    #expect(judge(7, 1) == .refused(.foreignDatabase))
  }
}
