import Probability
import Testing

@testable import BankLint

@Suite("Near-identical twins")
struct NearTwinsTests {
  @Test("are the pairs that comparing every text with every other finds")
  func allPairs() {
    var generator = SplitMix64(seed: 7)
    for threshold in [0.3, 0.5, 0.7, 1] {
      let texts = (0..<60).map { _ in
        Set(
          (0..<Int.random(in: 0...8, using: &generator)).map { _ in
            Int.random(in: 0..<12, using: &generator)
          })
      }
      let expected = texts.indices.flatMap { second in
        (0..<second).filter { texts[$0].jaccard(texts[second]) >= threshold }.map { [$0, second] }
      }
      let pairs = NearTwins(texts.map { $0.sorted() }, threshold: threshold).pairs.map {
        [$0.first, $0.second]
      }
      #expect(pairs == expected)
      #expect(!pairs.isEmpty)
    }
  }

  @Test("are put into families, with those they are twins of")
  func families() {
    var families = Families(count: 6)
    families.join(4, 2)
    families.join(5, 4)
    families.join(0, 1)
    #expect(families.all() == [0, 0, 2, 3, 2, 2])
  }
}
