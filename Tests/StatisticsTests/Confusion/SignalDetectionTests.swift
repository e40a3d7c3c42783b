import QuestionBank
import Practice
import Probability
import Statistics
import Testing

@Suite("Signal detection")
struct SignalDetectionTests {
  @Test("has the check values of the log-linear correction")
  func checkValues() {
    let some = SignalDetection(hits: 18, misses: 2, falseAlarms: 6, correctRejections: 14)
    #expect(abs(some.sensitivity - 1.677) < 5e-4 && abs(some.criterion + 0.341) < 5e-4)
    let perfect = SignalDetection(hits: 20, misses: 0, falseAlarms: 0, correctRejections: 20)
    #expect(abs(perfect.sensitivity - 3.962) < 5e-4 && abs(perfect.criterion) < 1e-12)
  }

  @Test("of chance is no sensitivity, however one leans")
  func chance() {
    for chosen in 0...20 {
      let guess = SignalDetection(
        hits: chosen, misses: 20 - chosen, falseAlarms: chosen, correctRejections: 20 - chosen)
      #expect(abs(guess.sensitivity) < 1e-12)
    }
  }

  @Test("says which way somebody leans only when that is clear")
  func leaning() {
    func leaning(_ hits: Int, _ falseAlarms: Int) -> SignalDetection.Leaning {
      SignalDetection(
        hits: hits, misses: 40 - hits, falseAlarms: falseAlarms,
        correctRejections: 40 - falseAlarms
      ).leaning
    }
    #expect(leaning(38, 20) == .towards)
    #expect(leaning(20, 2) == .away)
    #expect(leaning(32, 9) == .none)
    #expect(leaning(40, 0) == .none)
  }

  @Test("asks for ten answers of each kind")
  func gate() {
    let few = SignalDetection(hits: 7, misses: 0, falseAlarms: 1, correctRejections: 5)
    #expect(few.missingTrials == 3 + 4)
    let enough = SignalDetection(hits: 7, misses: 3, falseAlarms: 0, correctRejections: 10)
    #expect(enough.missingTrials == 0)
  }

  @Test("takes one category of a matrix against the rest")
  func fromMatrix() {
    var diary = Diary()
    for (count, response, answer) in [
      (18, "narrow", "narrow"), (2, "wide", "narrow"), (6, "narrow", "wide"), (14, "wide", "wide"),
    ] as [(Int, String, String)] {
      for _ in 0..<count { diary.answer("x", .init(response), to: .init(answer)) }
    }
    let matrix = ConfusionMatrix(of: diary.history(), subject: diary.subject)
    #expect(
      SignalDetection(of: 1, in: matrix)
        == SignalDetection(hits: 18, misses: 2, falseAlarms: 6, correctRejections: 14))
    #expect(
      SignalDetection(of: 0, in: matrix)
        == SignalDetection(hits: 14, misses: 6, falseAlarms: 2, correctRejections: 18))
  }
}
