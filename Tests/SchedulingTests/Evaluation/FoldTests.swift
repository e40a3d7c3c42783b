import Scheduling
import Testing

@Suite("Five folds")
struct FoldTests {
  // TimeSeriesSplit(n_splits=5) of scikit-learn on 13 rows.
  @Test("are those of scikit-learn")
  func published() {
    #expect(Fold.five(of: 13).map(\.training) == [0..<3, 0..<5, 0..<7, 0..<9, 0..<11])
    #expect(Fold.five(of: 13).map(\.test) == [3..<5, 5..<7, 7..<9, 9..<11, 11..<13])
    #expect(Fold.five(of: 6_276).reduce(0) { $0 + $1.test.count } == 5_230)
    #expect(Fold.five(of: 11_375).reduce(0) { $0 + $1.test.count } == 9_475)
  }

  @Test("foresee each target at most once, the last ones, only from earlier ones")
  func laws() {
    for count in 6...200 {
      let folds = Fold.five(of: count)
      #expect(folds.count == 5)
      #expect(folds.allSatisfy { $0.training.upperBound == $0.test.lowerBound })
      #expect(folds.allSatisfy { !$0.training.isEmpty && !$0.test.isEmpty })
      #expect(zip(folds, folds.dropFirst()).allSatisfy { $0.test.upperBound == $1.test.lowerBound })
      #expect(folds.last?.test.upperBound == count)
    }
  }

  @Test("need six targets")
  func tooFew() { for count in 0..<6 { #expect(Fold.five(of: count).isEmpty) } }
}
