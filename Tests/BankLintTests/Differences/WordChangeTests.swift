import BankLint
import Probability
import Testing

@Suite("The words that differ")
struct WordChangeTests {
  @Test("stand between those that stay")
  func example() {
    #expect(
      WordChange.changes(from: "a nurse looks at it", to: "a doctor looks at it again")
        == [.kept("a"), .removed("nurse"), .added("doctor"), .kept("looks at it"), .added("again")])
    #expect(WordChange.changes(from: "a b", to: "a b") == [.kept("a b")])
  }

  @Test("give both texts back", arguments: 0..<50)
  func law(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let texts = (0..<2).map { _ in
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        ["a", "b", "c", ""].randomElement(using: &generator) ?? "a"
      }.joined(separator: " ")
    }
    let changes = WordChange.changes(from: texts[0], to: texts[1])
    #expect(words(of: changes) { if case .added = $0 { nil } else { $0 } } == texts[0])
    #expect(words(of: changes) { if case .removed = $0 { nil } else { $0 } } == texts[1])
  }

  private func words(of changes: [WordChange], _ keep: (WordChange) -> WordChange?) -> String {
    changes.compactMap(keep).map { change in
      switch change {
      case .kept(let words), .removed(let words), .added(let words): words
      }
    }.joined(separator: " ")
  }
}
