import Foundation
import ProjectFiles
import StrictYAML
import Testing

@Suite("A damaged text")
struct MutationTests {
  /// Texts in the profile that hold every construct between them.
  static let seeds: [[UInt8]] = {
    let everything = "Tests/StrictYAMLTests/Fixtures/everything.yaml"
    let beginnings = ["telehealth.subject.yaml", "telehealth-basics.bank.yaml"].map { name in
      lines(of: "QuestionBanks/\(name)").prefix(60)
    }
    return ([lines(of: everything)[...]] + beginnings).map { Array($0.joined()) }
  }()

  /// The lines of a file of the project, each with its end.
  private static func lines(of path: String) -> [[UInt8]] {
    guard let data = try? Data(contentsOf: ProjectFiles.url(path)) else { return [] }
    return data.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0 + [0x0A] }
  }

  @Test("was in the profile")
  func undamaged() {
    for seed in Self.seeds { #expect(Document(parsing: seed).problems == []) }
  }

  @Test("is refused, or means the same to Yams and keeps its comments", arguments: 0..<8)
  func mutations(batch: UInt64) throws {
    let seeds = Self.seeds
    try #require(seeds.allSatisfy { !$0.isEmpty })
    var mutation = Mutation(seed: batch)
    var accepted = 0
    for round in 0..<400 {
      let bytes = mutation.damage(seeds[round % seeds.count])
      let document = Document(parsing: bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(document.violations == [], "\(text)")
      let limited = Document(parsing: bytes, limits: mutation.limits())
      #expect(limited.violations == [], "\(text)")
      guard document.problems.isEmpty else { continue }
      accepted += 1
      #expect(document.root.outline == outlineByYams(text), "\(text)")
      #expect(document.allComments.map(\.text) == document.commentsInText, "\(text)")
    }
    #expect(accepted > 20)
  }
}
