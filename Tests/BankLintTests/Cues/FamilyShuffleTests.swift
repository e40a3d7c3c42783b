import Probability
import Testing

@testable import BankLint

@Suite("Answers dealt anew")
struct FamilyShuffleTests {
  private let families = [0, 0, 1, 2, 2, 3, 4, 4, 4, 5]
  private let answers = [0, 1, 0, 1, 1, 1, 0, 0, 2, 0]

  /// The answers of the families of a size, each sorted, all sorted.
  private func blocks(_ answers: [Int], size: Int) -> [[Int]] {
    Dictionary(grouping: families.indices) { families[$0] }.values
      .filter { $0.count == size }.map { $0.map { answers[$0] }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test("stay together as families have them, among families of one size")
  func blocks() {
    var generator = SplitMix64(seed: 1)
    let shuffle = FamilyShuffle(families: families)
    for _ in 0..<100 {
      let dealt = shuffle.deal(answers, using: &generator)
      for size in 1...3 { #expect(blocks(dealt, size: size) == blocks(answers, size: size)) }
    }
  }

  @Test("come in every order that keeps families together, all equally often")
  func orders() {
    // 3 families of one item (3 of them share 2 answers: 3 ways), 2 of two items (2 · 2 ways), and one
    // of three (3 ways).
    var generator = SplitMix64(seed: 2)
    let shuffle = FamilyShuffle(families: families)
    var seen: [[Int]: Int] = [:]
    for _ in 0..<7_200 { seen[shuffle.deal(answers, using: &generator), default: 0] += 1 }
    #expect(seen.count == 3 * 4 * 3)
    #expect(seen.values.allSatisfy { (140...260).contains($0) })
  }

  @Test("are all dealt freely where no items belong together")
  func free() {
    var generator = SplitMix64(seed: 3)
    let shuffle = FamilyShuffle(families: Array(0..<5))
    let orders = Set((0..<400).map { _ in shuffle.deal([0, 0, 1, 1, 1], using: &generator) })
    #expect(orders.count == 10)
  }
}
