import Practice
import QuestionBank
import Statistics
import Testing

@Suite("What was answered for what")
struct ConfusionMatrixTests {
  @Test("names the two errors of nested categories apart")
  func nested() {
    var diary = Diary()
    for _ in 0..<3 { diary.answer("x", "wide", to: "narrow") }
    for _ in 0..<2 { diary.answer("y", "narrow", to: "wide") }
    for _ in 0..<5 { diary.answer("y", "wide", to: "wide") }
    let matrix = ConfusionMatrix(of: diary.history(), subject: diary.subject)
    #expect(matrix.categories == ["wide", "narrow"])
    #expect(matrix.counts == [[5, 2], [3, 0]])
    #expect(matrix.errors == [.notMostSpecific: 3, .tooNarrow: 2])
    #expect(matrix.total == 10)
    let wideRecognised = 5.0 / 7
    #expect(matrix.balancedAccuracy == wideRecognised / 2)
  }

  @Test("calls an error between neighbours by neither name")
  func neighbours() {
    let subject = Subject(
      id: "t", title: "T",
      categories: ["a", "b", "c"].map { Category(id: .init($0), key: Character($0), name: $0) })
    #expect(ConfusionMatrix.Error(choosing: "a", for: "b", in: subject) == .other)
  }

  @Test("keeps categories that the subject has no more")
  func goneCategories() {
    var diary = Diary()
    diary.answer("x", "former", to: "narrow")
    let matrix = ConfusionMatrix(of: diary.history(), subject: diary.subject)
    #expect(matrix.categories == ["wide", "narrow", "former"])
    #expect(matrix.counts == [[0, 0, 0], [0, 0, 1], [0, 0, 0]])
    #expect(matrix.balancedAccuracy == nil)
  }
}
