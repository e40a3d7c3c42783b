import StrictYAML
import Testing

@testable import BankLint

@Suite("Answers that words alone give away")
struct PredictableLabelsTests {
  private func findings(_ text: String) -> [Finding] {
    CueFindings.all(in: text, of: [.predictableLabels])
  }

  private func leaking(_ count: Int) -> SyntheticItems {
    SyntheticItems(count: count, leak: .wordPair, seed: 60)
  }

  @Test("are told with what guessing by words is worth, and the words that do most")
  func told() throws {
    let found = try #require(findings(leaking(60).bank()).first)
    #expect(found.message.hasPrefix("the words alone give answers away, most of all 'leak"))
    #expect(found.message.contains("; guessing by words alone is right in "))
    #expect(found.message.contains(" %, always saying '"))
    #expect(try #require(found.help).hasPrefix("write contrast items with 'leak"))
    #expect(found.span.start.line == 2)
    #expect(found.related.count == 10)
  }

  @Test("are not told if the words that do it are allowed cues")
  func allowed() {
    #expect(findings(leaking(60).bank(allowing: ["leak0", "leak1"])).isEmpty)
  }

  @Test("are told in banks of 20 items or more")
  func fewest() {
    let near = { CueFindings.texts($0, name: "n", with: ["webinar"]) }
    let far = CueFindings.texts(10, name: "f", with: ["visit"])
    #expect(findings(CueFindings.bank(near: near(9), far: far)).isEmpty)
    #expect(findings(CueFindings.bank(near: near(10), far: far)).count == 1)
  }

  @Test("are told with the same words every time")
  func deterministic() {
    let text = leaking(60).bank()
    #expect(findings(text) == findings(text))
  }

  @Test("are told for several categories")
  func categories() {
    let items = SyntheticItems(count: 90, categoryCount: 3, leak: .wordPair, seed: 3)
    #expect(findings(items.bank()).count == 1)
  }

  @Test("are not told where an item's own twin does it")
  func twins() {
    // Ten texts, each four times with the same answer, and nothing else in common.
    let texts = CueFindings.texts(20, words: 12, name: "t")
    let near = texts.prefix(10).flatMap { [$0, $0, $0 + " more", $0 + " again"] }
    let far = texts.suffix(10).flatMap { [$0, $0, $0 + " more", $0 + " again"] }
    #expect(findings(CueFindings.bank(near: near, far: far)).isEmpty)
  }
}
