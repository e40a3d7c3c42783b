import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Statistics
import Testing

@Suite("The account of a concept")
struct ConceptAccountTests {
  let key = ConceptKey.concept("s", "c")

  func account(of diary: Diary, today: Int) -> ConceptAccount {
    ConceptAccount(
      of: key, in: AnswerLog(diary.facts, today: Diary.day(today)), today: Diary.day(today))
  }

  @Test("is empty for somebody who never met it")
  func empty() {
    let account = account(of: Diary(), today: 3)
    #expect(account.standing == .new && account.days.isEmpty && account.interval == nil)
    #expect(account.dueOn == nil && account.stretches.isEmpty)
  }

  @Test("tells day by day what the answers did, as the model itself does")
  func settlements() throws {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow", day: 0)
    diary.answer("b", "wide", to: "narrow", day: 3)
    diary.answer("c", "narrow", to: "narrow", day: 3, mode: .retry)
    diary.answer("d", "narrow", to: "narrow", day: 5)
    let account = account(of: diary, today: 6)
    #expect(account.days.map(\.day) == [0, 3, 5].map(Diary.day))
    #expect(account.days.map(\.answers.count) == [1, 2, 1])
    let model = FSRS6()
    let first = model.state(of: nil, rated: .good, afterDays: 0)
    let second = model.state(of: first, rated: .again, afterDays: 3)
    let third = model.state(of: second, rated: .good, afterDays: 2)
    #expect(
      account.days.map { $0.settlement?.after.memory }
        == [first, second, third].map(ChosenMemory.fsrs6))
    #expect(
      account.days.map { $0.settlement?.before?.memory } == [nil, .fsrs6(first), .fsrs6(second)])
    #expect(account.days.map { $0.settlement?.retrievability != nil } == [false, true, true])
    #expect(account.days[1].answers.map { $0.settlement != nil } == [true, false])
    #expect(account.dueOn == Diary.day(5) + (account.interval?.days ?? 0))
    #expect(account.interval == account.days.last?.interval)
  }

  @Test(
    "comes to the state and the due day that practice goes by",
    arguments: 1...10 as ClosedRange<UInt64>)
  func agreesWithPractice(seed: UInt64) {
    var history = RandomHistory(seed: seed)
    var facts: [Fact] = []
    for _ in 0..<300 { facts += history.next() }
    let log = AnswerLog(facts, today: history.today)
    let folded = Progress.folding(facts, today: history.today)
    var rules = PracticeRules()
    rules.model = folded.model
    for (key, progress) in folded.progress.concepts {
      let account = ConceptAccount(of: key, in: log, today: history.today)
      #expect(account.progress == progress)
      #expect(account.standing == rules.standing(of: key, progress, on: history.today))
      #expect(
        account.days.map(\.answers.count).reduce(0, +) == progress.answerCount
          + account.days.flatMap(\.answers).count { !$0.mode.isPractice })
      #expect(account.stretches.last?.rated == progress.rated)
      #expect(account.days.map(\.day) == account.days.map(\.day).sorted())
    }
  }

  @Test("tells of a probe that is not complete")
  func unfinished() {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow", day: 0, probeSize: 2)
    let account = account(of: diary, today: 0)
    #expect(account.days[0].settlement == nil)
    let probe = account.days[0].unfinished
    #expect(probe?.right == 1 && probe?.needed == 2)
    #expect(account.standing == .unrated && account.dueOn == Diary.day(0))
    diary.answer("b", "narrow", to: "narrow", day: 0, probeSize: 2)
    #expect(self.account(of: diary, today: 0).days[0].unfinished == nil)
  }

  @Test("tells of a miss beyond the plan that made it due before its time")
  func recalled() {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow", day: 0)
    diary.answer("b", "wide", to: "narrow", day: 1, mode: .extra)
    let account = account(of: diary, today: 1)
    #expect(account.days.map(\.recalledOn) == [nil, Diary.day(2)])
    #expect(account.dueOn == Diary.day(2))
  }

  @Test("leaves out what was taken back, what is forgotten and what is dated after tomorrow")
  func leftOut() {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow", day: 0)
    diary.forget(.all, day: 1)
    diary.takeBack(diary.answer("b", "narrow", to: "narrow", day: 2), day: 2)
    diary.answer("c", "narrow", to: "narrow", day: 2)
    diary.answer("d", "narrow", to: "narrow", day: 40)
    #expect(account(of: diary, today: 3).days.flatMap(\.answers).map(\.item.item) == ["c"])
  }
}
