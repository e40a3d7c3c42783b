import Practice
import Probability
import QuestionBank
import SimulatedPractice
import Testing

@Suite("An exam")
struct ExamTests {
  let curriculum = Sample.curriculum(concepts: 4, examples: 6)

  /// Answers everything, and keeps the record.
  struct Candidate {
    var exam: Exam
    var facts: [Fact] = []
    var events: [Exam.Event] = []
    var now = Sample.noon()

    mutating func take(_ new: [Exam.Event]) {
      events = new
      for case .record(let recorded) in new { facts += recorded }
    }

    mutating func begin() { take(exam.begin(at: now)) }

    mutating func act(_ action: Exam.Action) {
      now = now.advanced(byMilliseconds: 4_000)
      take(exam.respond(to: action, at: now))
    }

    mutating func answer(right: Bool) {
      guard let item = exam.open?.example.item else { return }
      let other = item.answer == Sample.general ? Sample.special : Sample.general
      act(.answer(right ? item.answer : other, .plain, latencyMilliseconds: 3_000))
    }

    var result: ExamResult? {
      for case .finished(let result) in events { return result }
      return nil
    }
  }

  func items(_ count: Int, progress: Progress = Progress(), seed: UInt64 = 1) -> [ItemKey] {
    var generator = SplitMix64(seed: seed)
    return ExamPlan(curriculum: curriculum, progress: progress, today: Sample.day(0))
      .items(count, using: &generator)
  }

  func candidate(_ items: [ItemKey]) -> Candidate {
    var candidate = Candidate(
      exam: Exam(
        asking: items, in: curriculum, id: FactID(high: 9, low: 9), at: Sample.noon()))
    candidate.begin()
    return candidate
  }

  @Test("is balanced over categories and concepts", arguments: 1...10 as ClosedRange<UInt64>)
  func balanced(seed: UInt64) {
    let chosen = items(12, seed: seed).compactMap { curriculum[$0] }
    #expect(Set(chosen.map(\.key)).count == 12)
    #expect(chosen.count { $0.item.answer == Sample.special } == 6)
    for concept in 0..<4 { #expect(chosen.count { $0.concept == Sample.key(concept) } == 3) }
    #expect(items(12, seed: seed) == items(12, seed: seed))
    #expect(Set(items(100, seed: seed)).count == 24)
  }

  @Test("asks what was never seen first, and nothing contested")
  func unseenFirst() {
    var history = History()
    for concept in 0..<4 {
      for number in 0..<4 { history.review("c\(concept)-\(number)", right: true, on: 0) }
    }
    let chosen = items(8, progress: history.progress)
    #expect(Set(chosen) == Set((0..<4).flatMap { c in [4, 5].map { Sample.key("c\(c)-\($0)") } }))
    let disputed = Sample.curriculum(concepts: 1, examples: 4) { $0.contested = "Who knows?" }
    var generator = SplitMix64(seed: 1)
    #expect(
      ExamPlan(curriculum: disputed, progress: Progress(), today: Sample.day(0))
        .items(4, using: &generator).isEmpty)
  }

  @Test("says nothing of answers before the end, then the score and every miss")
  func taken() throws {
    var candidate = candidate(items(5))
    for right in [true, false, true, true, false] {
      #expect(candidate.result == nil)
      candidate.answer(right: right)
    }
    let result = try #require(candidate.result)
    #expect(result.score == Proportion(successes: 3, trials: 5))
    #expect(result.misses.count == 2 && result.isComplete)
    #expect(result.byCategory.reduce(0) { $0 + $1.answers.trials } == 5)
    #expect(result.byCategory.allSatisfy { $0.category.subject == "sample" })
    #expect(candidate.exam.open == nil)
  }

  @Test("leaves the schedule alone, and its items are seen")
  func schedule() {
    var candidate = candidate(items(6))
    for _ in 0..<6 { candidate.answer(right: false) }
    let progress = Progress.folding(candidate.facts, today: Sample.day(0)).progress
    #expect(progress.concepts.isEmpty && progress.subjects.isEmpty)
    #expect(progress.items.count == 6)
    #expect(progress.items.values.allSatisfy { $0.openMiss != nil })
  }

  @Test("goes on where it stopped, with the questions that are left")
  func resumed() throws {
    let all = items(6)
    var first = candidate(all)
    for _ in 0..<2 { first.answer(right: true) }
    first.act(.quit)
    #expect(first.events == [.interrupted(remaining: 4)])
    let record = try #require(ExamRecord.all(in: first.facts, today: Sample.day(0)).first)
    #expect(!record.isComplete && record.remaining == Array(all.dropFirst(2)))
    var second = Candidate(exam: Exam(resuming: record, in: curriculum, salt: 5))
    second.now = Sample.noon(1)
    second.begin()
    #expect(second.facts.isEmpty && second.exam.open?.number == 3)
    for _ in 0..<4 { second.answer(right: false) }
    let facts = first.facts + second.facts
    #expect(second.result?.score == Proportion(successes: 2, trials: 6))
    #expect(Set(facts.map(\.stamp.id)).count == facts.count)
    let whole = ExamRecord.all(in: facts.shuffled(), today: Sample.day(1))
    #expect(whole.map(\.isComplete) == [true])
    #expect(ExamResult(of: whole[0], in: curriculum).score == second.result?.score)
  }

  @Test("lets the last answer be taken back, and asks its question again")
  func undo() throws {
    var candidate = candidate(items(2))
    candidate.act(.undo)
    #expect(candidate.events == [.refused(.noAnswerYet)])
    let asked = try #require(candidate.exam.open?.example.key)
    candidate.answer(right: false)
    candidate.act(.undo)
    #expect(candidate.exam.open?.example.key == asked && candidate.exam.open?.number == 1)
    candidate.answer(right: true)
    candidate.answer(right: true)
    #expect(candidate.result?.score == Proportion(successes: 2, trials: 2))
    let record = try #require(ExamRecord.all(in: candidate.facts, today: Sample.day(0)).first)
    #expect(record.answers.count == 2 && record.answers.allSatisfy(\.isRight))
  }

  @Test("goes on when items were renamed; an answer to an item that is gone cannot be taken back")
  func renamed() throws {
    let all = items(3)
    var candidate = candidate(all)
    candidate.answer(right: true)
    let record = try #require(ExamRecord.all(in: candidate.facts, today: Sample.day(0)).first)
    var renames = Renames()
    let gone = ItemKey(bank: all[0].bank, item: "gone")
    renames.items = [all[0]: gone, all[1]: all[2], all[2]: all[1]]
    let later = record.renamed(by: renames)
    #expect(later.remaining == [all[2], all[1]] && later.answers.map(\.item) == [gone])
    #expect(record.renamed(by: Renames()) == record)
    var second = Candidate(exam: Exam(resuming: later, in: curriculum, salt: 5))
    second.begin()
    second.act(.undo)
    #expect(second.events == [.refused(.noAnswerYet)])
    second.answer(right: true)
    second.answer(right: true)
    #expect(second.result?.score == Proportion(successes: 3, trials: 3))
  }

  @Test("is gone from the records once everything is forgotten")
  func forgotten() {
    var candidate = candidate(items(2))
    candidate.answer(right: true)
    let wish = Forgotten(
      stamp: Stamp(
        id: FactID(high: 3, low: 3), moment: Sample.noon(1), session: FactID(high: 4, low: 4),
        ordinal: 0), scope: .all)
    #expect(
      ExamRecord.all(in: candidate.facts + [.forgotten(wish)], today: Sample.day(1)).isEmpty)
  }
}
