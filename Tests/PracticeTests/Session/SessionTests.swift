import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@Suite("A session")
struct SessionTests {
  let curriculum = Sample.curriculum(concepts: 6, examples: 8)

  @Test(
    "records an answer before its verdict, and asks the next question at once after a right one")
  func eventOrder() {
    var sitting = Sitting(curriculum)
    sitting.answer(right: true)
    let kinds = sitting.lastEvents.map { event in
      switch event {
      case .record: "record"
      case .verdict: "verdict"
      case .question: "question"
      default: "other"
      }
    }
    #expect(kinds == ["record", "verdict", "question"])
  }

  @Test("pauses after a miss until the learner goes on")
  func pause() {
    var sitting = Sitting(curriculum)
    sitting.act(.answer(Sample.general, .plain, latencyMilliseconds: 1))
    if sitting.verdicts[0].correctness == .right {
      sitting.act(.answer(Sample.general, .plain, latencyMilliseconds: 1))
    }
    while sitting.verdicts.last?.correctness == .right {
      sitting.act(.answer(Sample.general, .plain, latencyMilliseconds: 1))
    }
    #expect(sitting.session.phase == .pausing && sitting.lastEvents.last == .pause)
    sitting.act(.proceed)
    #expect(sitting.open != nil)
  }

  @Test("a category that contains the right one is too general, another one is wrong")
  func twoErrors() {
    var sitting = Sitting(curriculum)
    sitting.finish { _ in false }
    for verdict in sitting.verdicts {
      let isSpecial = verdict.question.example.item.answer == Sample.special
      #expect(verdict.correctness == (isSpecial ? .tooGeneral : .wrong))
    }
  }

  @Test("meets a new concept by trying: the rule and the labelled twin follow, right or wrong")
  func coldTry() throws {
    var sitting = Sitting(curriculum)
    sitting.finish()
    let cold = sitting.verdicts.filter { $0.question.mode == .cold }
    #expect(cold.count == 4)
    for verdict in cold {
      let twin = try #require(verdict.twin)
      #expect(verdict.tellsRule && twin.item.contrast == verdict.question.example.item.contrast)
      #expect(twin.item.answer != verdict.question.example.item.answer)
      #expect(verdict.comesBack == .laterInSession)
    }
    #expect(sitting.summary?.met.count == 4)
    #expect(sitting.verdicts.filter { $0.question.mode == .probe }.allSatisfy { !$0.tellsRule })
  }

  @Test(
    "a twin that was shown counts as seen and never as an answer; one seen already is preferred")
  func twins() throws {
    var history = History()
    history.sighting("c0-1", on: -3)
    var sitting = Sitting(
      Sample.curriculum(concepts: 1, examples: 8) { $0.contrast = "all" },
      progress: history.progress)
    sitting.answer(right: true)
    let verdict = try #require(sitting.verdicts.first)
    if verdict.question.example.item.answer == Sample.general {
      #expect(verdict.twin?.item.id == "c0-1")
    }
    let sightings = sitting.facts.compactMap { fact in
      if case .sighting(let sighting) = fact { sighting } else { nil }
    }
    #expect(sightings.map(\.item) == [verdict.twin?.key])
    #expect(sitting.session.progress.items[try #require(verdict.twin?.key)] != nil)
  }

  @Test("the feedback says when the concept comes back")
  func comesBack() {
    var sitting = Sitting(curriculum)
    sitting.finish()
    let probes = sitting.verdicts.filter { $0.question.mode == .probe }
    for concept in 0..<4 {
      let own = probes.filter { $0.question.example.concept == Sample.key(concept) }
      #expect(own.first?.comesBack == .laterInSession)
      guard case .on(let day)? = own.last?.comesBack else {
        Issue.record("no day after the whole probe")
        continue
      }
      #expect(day > Sample.day(0))
    }
  }

  @Test("its facts fold to the progress that it ends with")
  func factsAreTheWholeStory() {
    var sitting = Sitting(curriculum)
    sitting.answer(right: false)
    sitting.answer(right: true)
    sitting.act(.undo)
    sitting.answer(right: true)
    sitting.act(.guess)
    sitting.answer(right: false)
    sitting.act(.undo)
    sitting.act(.hint)
    sitting.finish { $0.number % 3 != 0 }
    let folded = Progress.folding(sitting.facts, today: Sample.day(0))
    #expect(folded.progress == sitting.session.progress)
  }

  @Test("the same seed and the same answers give the same session")
  func seeds() {
    var first = Sitting(curriculum, seed: 9)
    var second = Sitting(curriculum, seed: 9)
    first.finish { $0.number % 4 != 0 }
    second.finish { $0.number % 4 != 0 }
    #expect(first.questions == second.questions && first.facts == second.facts)
  }

  @Test("with nothing to ask it is finished at once, and records nothing")
  func nothingToAsk() {
    let sitting = Sitting(Curriculum(banks: []))
    #expect(sitting.summary?.answered == 0 && sitting.facts.isEmpty)
  }

  @Test("an unknown category is refused and asks on")
  func unknownCategory() {
    var sitting = Sitting(curriculum)
    sitting.act(.answer("nonsense", .plain, latencyMilliseconds: 0))
    #expect(sitting.lastEvents == [.refused(.unknownCategory)] && sitting.open != nil)
  }

  @Test("quitting ends it with a summary; an open question was not answered")
  func quit() {
    var sitting = Sitting(curriculum)
    sitting.answer(right: true)
    sitting.act(.quit)
    #expect(sitting.summary?.answered == 1 && sitting.session.phase == .finished)
    #expect(sitting.summary?.stillDue == 1, "the concept that was met is still due")
  }

  @Test("the summary counts answers, new examples, time, what was missed and what comes next")
  func summary() {
    var sitting = Sitting(curriculum)
    sitting.finish { $0.number != 2 }
    let missed = sitting.verdicts.filter { $0.correctness != .right }
    let summary = sitting.summary
    #expect(summary?.answered == sitting.verdicts.count)
    #expect(summary?.right == sitting.verdicts.count - 1)
    #expect(summary?.missed == missed.map(\.question.example.concept))
    #expect(summary?.newAnswered == summary?.answered)
    #expect((summary?.durationMilliseconds ?? 0) > 0)
    #expect(summary?.upcoming.map(\.count).reduce(0, +) == 4 && summary?.stillDue == 0)
  }

  @Test("stops at the minutes that were asked for, after the answer that is being given")
  func minutes() {
    var request = PracticeRequest()
    request.minutes = 1
    var sitting = Sitting(curriculum, request: request)
    sitting.finish()
    #expect(sitting.summary?.answered == 12, "twelve answers of five seconds")
  }

  @Test("the time alone ends a session for which minutes and no limit were asked for")
  func minutesWithoutLimit() {
    var history = History()
    for concept in 0..<30 {
      history.review("c\(concept)-0", of: concept, right: true, on: 0)
      history.review("c\(concept)-1", of: concept, right: true, on: 0)
    }
    var request = PracticeRequest()
    request.minutes = 30
    var sitting = Sitting(
      Sample.curriculum(concepts: 30, examples: 4), progress: history.progress, request: request,
      at: Sample.noon(60))
    sitting.finish()
    #expect(sitting.summary?.answered == 30)
  }

  @Test("two sessions with one seed ask the same questions and record facts of their own")
  func factsOfTheirOwn() {
    var first = Sitting(curriculum, seed: 7)
    var second = Sitting(curriculum, at: Sample.noon().advanced(byMilliseconds: 1), seed: 7)
    first.finish()
    second.finish()
    #expect(first.questions.map(\.example.key) == second.questions.map(\.example.key))
    #expect(
      Set(first.facts.map(\.stamp.id)).isDisjoint(with: second.facts.map(\.stamp.id)))
  }
}
