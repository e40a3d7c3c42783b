import Foundation
import ProjectFiles
import StandardBanks
import Testing

@Suite("The shipped banks")
struct ShippedBanksTests {
  @Test("are compiled in byte for byte, every file of the folder and no other")
  func areEmbedded() throws {
    let folder = ProjectFiles.url("QuestionBanks")
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(ShippedFile.all.map(\.name) == onDisk)
    for file in ShippedFile.all {
      #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes))
    }
  }

  @Test("end where the list ends")
  func haveAnEnd() {
    #expect(standard_bank(standard_bank_count()) == nil)
  }
}

/// A file that is compiled in.
struct ShippedFile {
  let name: String
  let bytes: [UInt8]

  static let all: [ShippedFile] = (0..<standard_bank_count()).compactMap { index in
    standard_bank(index).map { file in
      ShippedFile(
        name: String(cString: file.pointee.name),
        bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)))
    }
  }
}
