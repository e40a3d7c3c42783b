import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("A damaged text")
struct MutationTests {
  /// Texts in the profile that hold every construct between them.
  static let seeds: [[UInt8]] = {
    var files = [ProjectFiles.url("Tests/StrictYAMLTests/Fixtures/everything.yaml")]
    for name in ["example.bank.yaml", "telehealth.subject.yaml"] {
      if let file = ProjectFiles.shared("formats/example/\(name)") { files.append(file) }
    }
    return files.compactMap { try? [UInt8](Data(contentsOf: $0)) }
  }()

  @Test("is refused, or means the same to Yams and keeps its comments", arguments: 0..<8)
  func mutations(batch: UInt64) throws {
    let seeds = Self.seeds
    try #require(!seeds.isEmpty)
    var mutation = Mutation(seed: batch)
    var accepted = 0
    for round in 0..<400 {
      let bytes = mutation.damage(seeds[round % seeds.count])
      let document = Document(parsing: bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(document.violations == [], "\(text)")
      guard document.problems.isEmpty else { continue }
      accepted += 1
      #expect(document.root.outline == outlineByYams(text), "\(text)")
      #expect(document.allComments.map(\.text) == document.commentsInText, "\(text)")
    }
    #expect(accepted > 20)
  }
}
