import Practice
import Scheduling
import Testing

@Suite("The rating of an answer")
struct RatingPolicyTests {
  let known = (1...3).map { ConceptProgress.DatedAnswer(day: Sample.day(-$0), isRight: true) }

  func rating(
    right: Bool = true, _ confidence: Confidence = .plain, hint: Bool = false,
    wrongReason: Bool = false, after scheduled: [ConceptProgress.DatedAnswer] = []
  ) -> Rating {
    Rating(
      Performance(
        isRight: right, confidence: confidence, usedHint: hint, gaveWrongReason: wrongReason),
      after: scheduled, today: Sample.day(0))
  }

  @Test("a wrong answer is again, however sure", arguments: Confidence.allCases)
  func wrong(confidence: Confidence) {
    #expect(rating(right: false, confidence, after: known) == .again)
  }

  @Test("a right answer is good")
  func right() { #expect(rating(after: known) == .good) }

  @Test("a right answer with a hint, by a guess or for a wrong reason is hard")
  func aided() {
    #expect(rating(hint: true) == .hard)
    #expect(rating(.guess) == .hard)
    #expect(rating(wrongReason: true) == .hard)
    #expect(rating(.sure, hint: true, after: known) == .hard)
  }

  @Test("a sure answer after three right scheduled ones on earlier days is easy")
  func easy() {
    #expect(rating(.sure, after: known) == .easy)
    #expect(rating(.sure, after: Array(known.dropLast())) == .good, "only two")
    let today = known.dropFirst() + [.init(day: Sample.day(0), isRight: true)]
    #expect(rating(.sure, after: Array(today)) == .good, "one of them today")
    let missed = known.dropLast() + [.init(day: Sample.day(-1), isRight: false)]
    #expect(rating(.sure, after: Array(missed)) == .good, "one of them wrong")
  }
}
