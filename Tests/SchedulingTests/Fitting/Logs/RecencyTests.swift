import Testing

@testable import Scheduling

@Suite("How much later reviews count more")
struct RecencyTests {
  @Test("rises from a quarter for the first to 1 for the last")
  func cubic() {
    let weights = (0..<100).map { Recency.cubic.weight($0, of: 100) }
    #expect(weights.first == 0.25 && weights.last == 1)
    #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Recency.cubic.weight(0, of: 1) == 0.25)
  }

  @Test("is nothing where it is ignored")
  func ignored() {
    #expect((0..<9).allSatisfy { Recency.ignored.weight($0, of: 9) == 1 })
  }
}
