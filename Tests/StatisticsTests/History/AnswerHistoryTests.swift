import Practice
import QuestionBank
import SimulatedPractice
import Statistics
import Testing

@Suite("A history of answers")
struct AnswerHistoryTests {
  @Test("leaves out what was taken back, what is contested and what is forgotten")
  func leftOut() {
    var diary = Diary()
    diary.answer("a", "narrow", to: "narrow")
    let slip = diary.answer("b", "wide", to: "narrow")
    diary.takeBack(slip)
    diary.answer("c", "wide", to: "narrow", mode: .contested)
    #expect(diary.history().answers.count == 1)
    diary.forget(.item(Diary.key("a")), day: 1)
    #expect(diary.history().answers.isEmpty)
    diary.answer("a", "narrow", to: "narrow", day: 2)
    #expect(diary.history().answers.map(\.isFirstExposure) == [true])
  }

  @Test("knows a first exposure: nothing was shown, answered or taken back before")
  func firstExposures() {
    var diary = Diary()
    diary.show("shown")
    for item in ["shown", "new", "new"] { diary.answer(item, "narrow", to: "narrow", day: 1) }
    diary.takeBack(diary.answer("slip", "wide", to: "narrow", day: 2), day: 2)
    diary.answer("slip", "narrow", to: "narrow", day: 3)
    diary.answer("disputed", "wide", to: "wide", day: 3, mode: .contested)
    diary.answer("disputed", "wide", to: "wide", day: 4)
    #expect(diary.history().answers.map(\.isFirstExposure) == [false, true, false, false, false])
  }

  @Test("does not depend on the order in which facts come", arguments: 1...5 as ClosedRange<UInt64>)
  func order(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    var facts: [Fact] = []
    for _ in 0..<200 { facts += random.next() }
    let histories = [facts, facts.reversed(), facts.shuffled()].map {
      AnswerHistory(of: AnswerLog($0, today: random.today), renames: RandomHistory.renames)
    }
    for history in histories.dropFirst() {
      #expect(history.spelled == histories[0].spelled)
    }
  }

  @Test("can be narrowed to banks, concepts and days")
  func selection() {
    var diary = Diary()
    for day in 0..<10 { diary.answer("a\(day)", "narrow", to: "narrow", day: day) }
    let history = diary.history()
    let some = AnswerSelection(since: Diary.day(3), until: Diary.day(5))
    #expect(history.selected(by: some).answers.map(\.day) == (3...5).map(Diary.day))
    #expect(history.selected(by: AnswerSelection(banks: ["b"])).answers.count == 10)
    #expect(history.selected(by: AnswerSelection(banks: ["other"])).answers.isEmpty)
    #expect(
      history.selected(by: AnswerSelection(concepts: [.concept("s", "other")])).answers.isEmpty)
  }
}

extension AnswerHistory {
  /// The answers with their names, whatever their numbers are.
  var spelled: [String] {
    answers.map { answer in
      let item = items[Int(answer.item)]
      let concept = concepts[Int(answer.concept)]
      let right = categories[Int(answer.answer)].category
      let chosen = categories[Int(answer.response)].category
      return "\(answer.day.number) \(item) \(concept) \(right) \(chosen) \(answer.isFirstExposure)"
        + " \(answer.confidence) \(answer.rating) \(String(describing: answer.recall))"
    }
  }
}
