import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@Suite("Second thoughts in a session")
struct SecondThoughtsTests {
  let curriculum = Sample.curriculum(concepts: 6, examples: 8)

  func reviews(_ sitting: Sitting) -> [Review] {
    sitting.facts.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }

  @Test("undo takes the last answer back and asks another example of the concept in its place")
  func undo() throws {
    var sitting = Sitting(curriculum)
    let first = try #require(sitting.open)
    sitting.answer(right: false)
    sitting.act(.undo)
    let again = try #require(sitting.open)
    #expect(again.number == first.number && again.mode == first.mode)
    #expect(again.example.concept == first.example.concept)
    #expect(again.example.key != first.example.key)
    #expect(sitting.session.progress.concepts.isEmpty)
    #expect(sitting.session.progress.items[first.example.key]?.exposures == 1)
    guard case .void(let void)? = sitting.facts.last else {
      Issue.record("no void was recorded")
      return
    }
    #expect(void.review == reviews(sitting).last?.stamp.id)
  }

  @Test("undo goes back answer by answer, and is refused before the first")
  func undoRepeatedly() {
    var sitting = Sitting(curriculum)
    sitting.act(.undo)
    #expect(sitting.lastEvents == [.refused(.noAnswerYet)])
    sitting.answer(right: true)
    sitting.answer(right: true)
    sitting.act(.undo)
    sitting.act(.undo)
    #expect(sitting.open?.number == 1)
    sitting.act(.undo)
    #expect(sitting.lastEvents == [.refused(.noAnswerYet)])
  }

  @Test("undo works in the pause after a miss and at the summary")
  func undoLate() {
    var sitting = Sitting(curriculum)
    sitting.finish()
    let answered = sitting.summary?.answered ?? 0
    sitting.act(.undo)
    #expect(sitting.open?.number == answered)
    sitting.answer(right: true)
    #expect(sitting.summary?.answered == answered && sitting.session.phase == .finished)
  }

  @Test("a guess declared after the verdict is an amendment: right becomes hard")
  func guess() throws {
    var sitting = Sitting(curriculum)
    sitting.act(.guess)
    #expect(sitting.lastEvents == [.refused(.noAnswerYet)])
    sitting.answer(right: true)
    sitting.act(.guess)
    guard case .guessNoted(_, let rating)? = sitting.lastEvents.last else {
      Issue.record("the guess was not noted")
      return
    }
    #expect(rating == .hard && sitting.open?.number == 2)
    guard case .amendment(let amendment)? = sitting.facts.last else { return }
    #expect(amendment.review == reviews(sitting).last?.stamp.id)
  }

  @Test("a hint is shown and noted; a sure answer after it is hard all the same")
  func hint() {
    var sitting = Sitting(curriculum)
    let hint = sitting.open?.example.item.hint
    sitting.act(.hint)
    #expect(sitting.lastEvents == [.hint(hint)])
    sitting.answer(right: true, .sure)
    #expect(reviews(sitting).last?.usedHint == true && reviews(sitting).last?.rating == .hard)
    sitting.answer(right: true)
    #expect(reviews(sitting).last?.usedHint == false, "a hint concerns one question")
  }

  @Test("an item without a hint says so and the answer counts as unaided")
  func noHint() {
    var sitting = Sitting(Sample.curriculum(concepts: 2, examples: 6) { $0.hint = nil })
    sitting.act(.hint)
    #expect(sitting.lastEvents == [.hint(nil)])
    sitting.answer(right: true)
    #expect(reviews(sitting).last?.usedHint == false)
  }

  @Test("skip leaves a question out, which leaves its concept due")
  func skip() throws {
    var sitting = Sitting(curriculum)
    let first = try #require(sitting.open)
    sitting.act(.skip)
    #expect(sitting.lastEvents.first == .skipped(first))
    #expect(sitting.open?.example.key != first.example.key)
    #expect(reviews(sitting).isEmpty)
  }

  @Test("a flag concerns the open item, or the last one in a pause, and asks on")
  func flag() {
    var sitting = Sitting(curriculum)
    let first = sitting.open?.example.key
    sitting.act(.flag(comment: "unclear"))
    #expect(sitting.open != nil)
    guard case .flag(let flag)? = sitting.facts.last else {
      Issue.record("no flag was recorded")
      return
    }
    #expect(flag.item == first && flag.comment == "unclear")
  }

  @Test("why tells the rule without touching the question")
  func why() {
    var sitting = Sitting(curriculum)
    sitting.act(.why)
    #expect(sitting.lastEvents == [.rule("sample")] && sitting.open?.number == 1)
  }
}

@Suite("With reasons asked for")
struct ReasonTests {
  let curriculum = Sample.curriculum(concepts: 6, examples: 8)

  func sitting() -> Sitting {
    var request = PracticeRequest()
    request.asksReasons = true
    return Sitting(curriculum, request: request)
  }

  func answer(_ sitting: inout Sitting, reason: (Item) -> Reason) -> Review? {
    guard let question = sitting.open else { return nil }
    sitting.act(.answer(question.example.item.answer, .plain, latencyMilliseconds: 10))
    #expect(sitting.lastEvents == [.askReason(question)])
    sitting.act(.reason(reason(question.example.item)))
    for case .review(let review) in sitting.facts.reversed() { return review }
    return nil
  }

  @Test("a right category for the right reason is good")
  func rightReason() {
    var sitting = sitting()
    let review = answer(&sitting) { $0.fails.map { .fails($0) } ?? .allHold }
    #expect(review?.rating == .good && review?.reason != nil)
    #expect(sitting.verdicts.last?.reason == .right)
  }

  @Test("a right category for a wrong reason is hard, and both tiers are recorded")
  func wrongReason() {
    var sitting = sitting()
    let review = answer(&sitting) { _ in .fails("second") }
    #expect(review?.rating == .hard && review?.reason == .fails("second"))
    guard case .wrong(let given, _)? = sitting.verdicts.last?.reason else {
      Issue.record("the reason was taken for right")
      return
    }
    #expect(given == .fails("second"))
  }

  @Test("undo before the reason asks the same question again, since no verdict was shown")
  func undoBeforeReason() {
    var sitting = sitting()
    let first = sitting.open
    sitting.act(.answer(Sample.general, .plain, latencyMilliseconds: 10))
    sitting.act(.undo)
    #expect(sitting.open == first)
  }
}
