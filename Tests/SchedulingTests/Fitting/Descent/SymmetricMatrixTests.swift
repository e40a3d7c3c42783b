import Probability
import Testing

@testable import Scheduling

@Suite("A symmetric matrix")
struct SymmetricMatrixTests {
  @Test("of products of numbers gives back what it was multiplied with")
  func solution() {
    var generator = SplitMix64(seed: 12)
    for count in 1...34 {
      var matrix = SymmetricMatrix(count: count)
      for _ in 0..<(count + 3) {
        let numbers = (0..<count).map { _ in Double.random(in: -2...2, using: &generator) }
        numbers.withUnsafeBufferPointer { matrix.addProducts(of: $0) }
      }
      for row in 0..<count { matrix[row, row] += 0.5 }
      let expected = (0..<count).map { _ in Double.random(in: -5...5, using: &generator) }
      let rightSide = (0..<count).map { row in
        (0..<count).reduce(0) { $0 + matrix[max(row, $1), min(row, $1)] * expected[$1] }
      }
      for (found, number) in zip(matrix.solution(for: rightSide), expected) {
        #expect(abs(found - number) < 1e-8)
      }
    }
  }
}
