import Probability
import QuestionBank
import Testing

@testable import Practice

@Suite("Which example is asked")
struct ExampleChoiceTests {
  let curriculum = Sample.curriculum(concepts: 1, examples: 6)
  var keys: [ItemKey] { (0..<6).map { Sample.key("c0-\($0)") } }

  func choice(_ history: History, on day: Int = 5) -> ExampleChoice {
    ExampleChoice(curriculum: curriculum, progress: history.progress, today: Sample.day(day))
  }

  @Test("a probe uses unseen ones, then old mistakes, then those seen longest ago")
  func probeRanks() {
    var history = History()
    history.review("c0-0", right: true, on: 1)
    history.review("c0-1", right: true, on: 0)
    history.review("c0-2", right: false, on: 2)
    history.review("c0-3", right: false, on: 5)
    history.review("c0-4", right: false, on: 1)
    history.review("c0-4", right: true, on: 3)
    var generator = SplitMix64(seed: 3)
    let ranks = choice(history).probeRanks(of: keys, concept: Sample.key(0), using: &generator)
    #expect(ranks[0] == [Sample.key("c0-5")])
    #expect(ranks[1] == [Sample.key("c0-2")], "missed today does not count yet")
    #expect(ranks[2].map(\.item.text) == ["c0-1", "c0-0", "c0-4", "c0-3"])
  }

  @Test("a retry uses a missed one first, and unseen ones while more than a third is unseen")
  func retryRanks() {
    var history = History()
    history.review("c0-0", right: false, on: 5)
    history.review("c0-1", right: true, on: 0)
    history.review("c0-2", right: true, on: 1)
    var generator = SplitMix64(seed: 3)
    var ranks = choice(history).retryRanks(of: keys, concept: Sample.key(0), using: &generator)
    #expect(ranks.map(\.count) == [1, 3, 2] && ranks[0] == [Sample.key("c0-0")])
    history.review("c0-3", right: true, on: 2)
    ranks = choice(history).retryRanks(of: keys, concept: Sample.key(0), using: &generator)
    #expect(ranks[1].map(\.item.text) == ["c0-1", "c0-2", "c0-3"], "two of six are not spared")
  }

  @Test("unseen ones come easiest first while the concept is young or shaky, then at random")
  func easiestFirst() {
    func difficulties(_ history: History, seed: UInt64) -> [Int] {
      var generator = SplitMix64(seed: seed)
      let ranks = choice(history).probeRanks(of: keys, concept: Sample.key(0), using: &generator)
      return ranks[0].compactMap { curriculum[$0]?.item.difficulty?.rawValue }
    }
    var history = History()
    for day in 0..<3 { history.review("elsewhere", right: true, on: day, mode: .extra) }
    #expect((0..<20).allSatisfy { difficulties(history, seed: $0) == [1, 1, 2, 2, 3, 3] })
    history.review("elsewhere", right: true, on: 3, mode: .extra)
    #expect((0..<20).contains { difficulties(history, seed: $0) != [1, 1, 2, 2, 3, 3] })
    for _ in 0..<2 { history.review("elsewhere", right: false, on: 4, mode: .extra) }
    #expect((0..<20).allSatisfy { difficulties(history, seed: $0) == [1, 1, 2, 2, 3, 3] })
  }

  @Test("an item whose answer changed is unseen again")
  func changedAnswer() {
    var history = History()
    history.review("c0-0", right: true, on: 1, answer: Sample.special)
    #expect(choice(history).isUnseen(Sample.key("c0-0")), "the bank says general now")
    history.review("c0-0", right: true, on: 2, answer: Sample.general)
    #expect(!choice(history).isUnseen(Sample.key("c0-0")))
  }
}
