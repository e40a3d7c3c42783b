import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("A hazard")
struct HazardTests {
  /// What is wrong with each file and where, in words that are easy to check beside it.
  static let verdicts: [String: [String]] = [
    "apos": ["textAfterValue 1:19-1:26"],
    "bom": [],
    "bomb": ["anchor 1:5-1:8"],
    "bomb9": ["anchor 1:5-1:8"],
    "ck": ["complexKey 1:1-1:9", "complexKey 3:1-3:9"],
    "colon": ["colonInText 2:26-2:27"],
    "cr": ["forbiddenCharacter 1:5-1:6"],
    "crashes-yams-load": ["complexKey 27:3-27:13"],
    "ctl": ["forbiddenCharacter 1:6-1:12", "forbiddenCharacter 2:5-2:6"],
    "dup": ["duplicateKey 5:3-5:4"],
    "dup2": ["duplicateKey 3:1-3:2"],
    "hash": ["commentEatsText 1:16-1:27"],
    "hashbomb": ["anchor 1:5-1:8"],
    "ind": ["inconsistentIndentation 3:4-3:14"],
    "nbsp": ["foreignIndentation 2:1-2:3"],
    "nel": ["forbiddenCharacter 1:5-1:6"],
    "nk": ["badKey 1:1-1:2", "badKey 2:1-2:2"],
    "tab": ["tab 2:1-2:2"],
    "tag": ["tag 1:4-1:12", "tag 2:4-2:8", "tag 3:4-3:9"],
    "unt": ["unterminatedQuote 1:4-1:5"],
  ]

  @Test("is read rightly, or refused by name at its place", arguments: verdicts.keys.sorted())
  func file(name: String) throws {
    let file = ProjectFiles.url("Tests/StrictYAMLTests/Fixtures/Hazards/\(name).yaml")
    let bytes = try [UInt8](Data(contentsOf: file))
    let document = Document(parsing: bytes)
    #expect(document.violations == [])
    let verdict = document.problems.map {
      "\("\($0.kind)".prefix(while: \.isLetter)) \($0.span)"
    }
    let expected = try #require(Self.verdicts[name])
    if name.contains("bomb") {
      // Each of its anchors and aliases is refused; the first stands for all.
      #expect(verdict.first == expected.first)
      #expect(document.problems.allSatisfy { [.anchor, .alias, .complexKey].contains($0.kind) })
    } else {
      #expect(verdict == expected)
    }
    guard document.problems.isEmpty else { return }
    #expect(document.root.outline == outlineByYams(String(decoding: bytes, as: UTF8.self)))
  }

  @Test("is known: every file has a verdict")
  func files() throws {
    let folder = ProjectFiles.url("Tests/StrictYAMLTests/Fixtures/Hazards")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(
      Set(files.filter { $0.hasSuffix(".yaml") }) == Set(Self.verdicts.keys.map { $0 + ".yaml" }))
  }
}
