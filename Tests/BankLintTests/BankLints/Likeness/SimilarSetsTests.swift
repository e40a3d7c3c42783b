import Probability
import QuestionBank
import Testing

@testable import BankLint

@Suite("Similar sets")
struct SimilarSetsTests {
  @Test("are those that comparing all with all finds", arguments: [0.5, 0.7, 0.9, 1.0])
  func bruteForce(threshold: Double) {
    var random = SplitMix64(seed: 3)
    // Few elements, so that many sets are alike.
    let sets = (0..<120).map { _ in
      Set(
        (0..<Int.random(in: 0...7, using: &random)).map { _ in Int.random(in: 0..<9, using: &random)
        })
    }
    var similar = SimilarSets(sets, threshold: threshold)
    var repetitions: [Set<Int>: Int] = [:]
    for index in sets.indices {
      let found = similar.insert(index)
      let expected = sets[..<index].indices.filter { sets[$0].jaccard(sets[index]) >= threshold }
      // Of sets that are the same only the first few are kept.
      #expect(Set(found.map(\.index)).isSubset(of: expected))
      let distinct = Set(expected.map { sets[$0] })
      #expect(Set(found.map { sets[$0.index] }) == distinct)
      #expect(found.allSatisfy { $0.overlap == sets[$0.index].jaccard(sets[index]) })
      #expect(found.map(\.overlap) == found.map(\.overlap).sorted(by: >))
      repetitions[sets[index], default: 0] += 1
    }
    #expect(repetitions.values.max() ?? 0 > 2)
  }

  @Test("are found among thousands that are all the same without comparing all")
  func same() {
    let sets = Array(repeating: Set(0..<20), count: 20_000)
    var similar = SimilarSets(sets, threshold: 0.7)
    #expect(sets.indices.count { !similar.insert($0).isEmpty } == 19_999)
  }
}
