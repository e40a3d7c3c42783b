import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("A file that is shipped or shared")
struct FileTests {
  static let files: [URL] = {
    let folders = [ProjectFiles.url("QuestionBanks"), ProjectFiles.shared("formats/example")]
    return folders.compactMap(\.self).flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
        ?? []
    }.filter { $0.pathExtension == "yaml" }
  }()

  @Test("is in the profile, means the same to Yams, and keeps its comments", arguments: files)
  func file(_ file: URL) throws {
    let bytes = try [UInt8](Data(contentsOf: file))
    let document = Document(parsing: bytes)
    #expect(document.problems == [])
    #expect(document.violations == [])
    #expect(document.root.outline == outlineByYams(String(decoding: bytes, as: UTF8.self)))
    #expect(document.allComments.map(\.text) == document.commentsInText)
  }
}
