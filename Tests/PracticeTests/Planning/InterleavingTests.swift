import Probability
import QuestionBank
import Testing

@testable import Practice

@Suite("The order of questions")
struct InterleavingTests {
  let curriculum = Sample.curriculum(concepts: 12, examples: 8)

  /// Slots from short names, such as "0-3" for the fourth item of the first concept.
  func slots(_ names: String) -> [Slot] {
    names.split(separator: " ").map { name in
      let concept = name.prefix { $0 != "-" }
      return Slot(
        example: Sample.key("c\(name)"), concept: .concept("sample", .init("c\(concept)")),
        mode: .probe)
    }
  }

  func cost(_ names: String) -> Interleaving.Cost {
    Interleaving(curriculum: curriculum).cost(of: slots(names), after: [])
  }

  @Test("examples of one concept are at least three questions apart")
  func apart() {
    #expect(cost("0-0 1-3 2-1 0-4") == .none)
    #expect(cost("0-0 1-3 0-4").apart == 1)
    #expect(cost("0-0 0-4").apart == 1)
  }

  @Test("never more than five answers of one category in a row")
  func run() {
    #expect(cost("0-0 1-0 2-0 3-0 4-0 5-1").run == 0)
    #expect(cost("0-0 1-0 2-0 3-0 4-0 5-0").run == 1)
  }

  @Test("no predictable alternation")
  func alternation() {
    #expect(cost("0-0 1-1 2-0 3-1 4-0 5-1 6-1").run == 0)
    #expect(cost("0-0 1-1 2-0 3-1 4-0 5-1 6-0").run == 1)
  }

  @Test("members of a contrast group are at least fifteen questions apart")
  func contrast() {
    let between = "1-0 2-1 3-2 4-2 5-3 6-3 7-4 8-4 9-5 10-5 11-6 1-6 2-7 3-7"
    #expect(cost("0-0 \(between) 0-1").contrast == 0)
    #expect(cost("0-0 \(between.dropLast(4)) 0-1").contrast == 1)
  }

  @Test("where rules conflict they give way in the order apart, run, contrast, the same item")
  func priorities() {
    let costs = [
      Interleaving.Cost(apart: 9), Interleaving.Cost(run: 1), Interleaving.Cost(contrast: 1),
      Interleaving.Cost(sameItem: 1),
    ]
    #expect(costs == costs.shuffled().sorted())
  }

  @Test("a session that can keep every rule does", arguments: 0..<200)
  func arrangement(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let names = (0..<4).map { "\($0)-0 \($0)-3 \($0)-5" } + (4..<12).map { "\($0)-\(seed % 8)" }
    let arranged = Arrangement(curriculum: curriculum).arrange(
      slots(names.joined(separator: " ")), using: &generator)
    #expect(arranged.count == 20)
    #expect(Interleaving(curriculum: curriculum).cost(of: arranged, after: []) == .none)
  }

  @Test("a concept is tried cold before it is probed", arguments: 0..<50)
  func coldFirst(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var all = slots("0-0 0-3 0-5 1-0 1-3 1-5")
    all[2].mode = .cold
    all[4].mode = .cold
    let arranged = Arrangement(curriculum: curriculum).arrange(all, using: &generator)
    for concept in 0..<2 {
      #expect(arranged.first { $0.concept == Sample.key(concept) }?.mode == .cold)
    }
  }
}
