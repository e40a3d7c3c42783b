import Practice
import QuestionBank
import Scheduling
import Testing

@Suite("Progress is a fold of facts")
struct FoldingTests {
  @Test("a new concept is rated when its whole probe is right, as the worst of its ratings")
  func completeProbe() {
    var history = History()
    history.review("c0-0", right: true, on: 0, rating: .good)
    #expect(history.concept()?.rated == nil)
    history.review("c0-1", right: true, on: 0, rating: .hard)
    #expect(history.concept()?.rated?.rating == .hard)
    #expect(history.concept()?.rated?.day == Sample.day(0))
  }

  @Test("a miss settles the day's rating at once, and nothing later that day changes it")
  func missSettles() {
    var history = History()
    history.review("c0-0", right: false, on: 0)
    let after = history.concept()?.rated
    #expect(after?.rating == .again)
    history.review("c0-1", right: true, on: 0)
    history.review("c0-2", right: true, on: 0)
    #expect(history.concept()?.rated == after)
  }

  @Test("an unfinished probe rates nothing, and starts anew on the next study day")
  func unfinishedProbe() {
    var history = History()
    history.review("c0-0", right: true, on: 0)
    history.review("c0-1", right: true, on: 1)
    #expect(history.concept()?.rated == nil)
    history.review("c0-2", right: true, on: 1)
    #expect(history.concept()?.rated?.day == Sample.day(1))
  }

  @Test(
    "retries, cold tries, fill, extra and contested questions never rate", arguments: Mode.allCases)
  func unscheduledModes(mode: Mode) {
    var history = History()
    for number in 0..<4 { history.review("c0-\(number)", right: true, on: 0, mode: mode) }
    #expect((history.concept()?.rated != nil) == (mode == .probe))
  }

  @Test("the memory state is the model's own, by whole days")
  func memoryState() throws {
    var history = History()
    history.review("c0-0", right: true, on: 0, probeSize: 1)
    history.review("c0-1", right: true, on: 3, probeSize: 1)
    history.review("c0-2", right: false, on: 10, probeSize: 1)
    let model = FSRS6()
    var memory = model.outcomes(of: nil, afterDays: 0)[.good]
    memory = model.outcomes(of: memory, afterDays: 3)[.good]
    memory = model.outcomes(of: memory, afterDays: 7)[.again]
    let rated = try #require(history.concept()?.rated)
    #expect(rated.memory == .fsrs6(memory) && rated.lapses == 1)
    #expect(rated.previousDay == Sample.day(3))
  }

  @Test("the order in which facts arrive changes nothing")
  func order() {
    var history = History()
    for day in 0..<12 {
      let id = history.review("c\(day % 3)-\(day % 5)", of: day % 3, right: day % 4 != 1, on: day)
      if day == 5 { history.void(id, on: day) }
      if day == 8 { history.guess(id, on: day) }
      history.sighting("c1-\(day % 4)", on: day)
    }
    let expected = history.progress
    for _ in 0..<20 {
      let shuffled = Progress.folding(history.facts.shuffled(), today: Sample.day(100))
      #expect(shuffled.progress == expected)
    }
  }

  @Test("adding facts one by one gives what folding them all gives")
  func incremental() {
    var history = History()
    var progress = Progress()
    for day in 0..<40 {
      history.review(
        "c\(day % 3)-\(day % 5)", of: day % 3, right: day % 7 != 1, on: day / 2,
        seconds: Int64(day), mode: Mode.allCases[day % Mode.allCases.count])
      if case .review(let review)? = history.facts.last { progress.apply(review) }
    }
    #expect(progress == history.progress)
  }

  @Test("an answer that was taken back leaves only the sight of its item")
  func void() {
    var history = History()
    let id = history.review("c0-0", right: false, on: 0)
    history.void(id, on: 0)
    #expect(history.concept() == nil)
    #expect(history.progress.items[Sample.key("c0-0")]?.exposures == 1)
    #expect(history.progress.items[Sample.key("c0-0")]?.openMiss == nil)
  }

  @Test("a right answer that was a guess is rated hard")
  func guess() {
    var history = History()
    let id = history.review("c0-0", right: true, on: 0, probeSize: 1)
    history.guess(id, on: 0)
    #expect(history.concept()?.rated?.rating == .hard)
  }

  @Test("facts dated after tomorrow are set aside and counted, tomorrow's are not")
  func future() {
    var history = History()
    history.review("c0-0", right: true, on: 0, probeSize: 1)
    history.review("c0-1", right: true, on: 1, probeSize: 1)
    history.review("c0-2", right: true, on: 2, probeSize: 1)
    let folded = Progress.folding(history.facts, today: Sample.day(0))
    #expect(folded.setAside == 1)
    #expect(folded.progress.items.count == 2)
  }

  @Test("an item whose answer changed counts as unseen again")
  func changedAnswer() {
    var history = History()
    history.review("c0-0", right: false, on: 0, answer: Sample.general)
    history.review("c0-0", right: true, on: 1, answer: Sample.special)
    let item = history.progress.items[Sample.key("c0-0")]
    #expect(item?.exposures == 1 && item?.answer == Sample.special && item?.openMiss == nil)
  }

  @Test("missing an unseen example in fill or extra practice recalls a rated concept tomorrow")
  func recall() {
    var history = History()
    history.review("c0-0", right: true, on: 0, probeSize: 1)
    history.review("c0-0", right: false, on: 1, mode: .fill)
    #expect(history.concept()?.recalledOn == nil, "the example was seen before")
    history.review("c0-1", right: false, on: 1, mode: .fill)
    #expect(history.concept()?.recalledOn == Sample.day(2))
    history.review("c0-2", right: true, on: 2, probeSize: 1)
    #expect(history.concept()?.recalledOn == nil, "the next rating settles it")
  }

  @Test("only scheduled answers to items unseen, or unseen for 30 days, count towards mastery")
  func masteryAnswers() {
    var history = History()
    history.review("c0-0", right: true, on: 0)
    history.review("c0-0", right: true, on: 29)
    history.review("c0-0", right: true, on: 59)
    history.review("c0-1", right: true, on: 59, mode: .retry)
    history.sighting("c0-2", on: 59)
    history.review("c0-2", right: true, on: 60)
    let answers = history.concept()?.mastery ?? []
    #expect(answers.map(\.day) == [Sample.day(0), Sample.day(59)])
    #expect(answers.map(\.gapDays) == [nil, 30])
    #expect(history.progress.subjects["sample"]?.overall == [true, true])
  }

  @Test("a rename carries progress on under the name of today")
  func renames() {
    var history = History()
    history.review("old", right: true, on: 0, probeSize: 1)
    var renames = Renames()
    renames.items[Sample.key("old")] = Sample.key("c0-0")
    renames.concepts[Sample.key(0)] = Sample.key(5)
    let progress = Progress.folding(
      history.facts, today: Sample.day(0), renames: renames
    ).progress
    #expect(progress.items[Sample.key("c0-0")]?.exposures == 1)
    #expect(
      progress.concepts[Sample.key(5)]?.rated != nil && progress.concepts[Sample.key(0)] == nil)
  }
}
