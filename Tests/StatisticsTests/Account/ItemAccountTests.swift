import Practice
import QuestionBank
import Statistics
import Testing

@Suite("The account of an item")
struct ItemAccountTests {
  func account(of item: String, _ diary: Diary) -> ItemAccount {
    ItemAccount(of: Diary.key(item), in: AnswerLog(diary.facts, today: Diary.day(100)))
  }

  @Test("lists its answers and showings, and nothing of other items")
  func events() {
    var diary = Diary()
    diary.show("a", day: 0)
    diary.answer("b", "narrow", to: "narrow", day: 1)
    diary.answer("a", "wide", to: "narrow", day: 2, confidence: .sure)
    diary.takeBack(diary.answer("a", "narrow", to: "narrow", day: 3), day: 3)
    let account = account(of: "a", diary)
    let kinds = account.events.map { if case .answered = $0 { "answered" } else { "shown" } }
    #expect(kinds == ["shown", "answered", "shown"])
    #expect(account.progress?.exposures == 3 && account.progress?.openMiss == Diary.day(2))
    #expect(self.account(of: "c", diary).events.isEmpty)
    #expect(self.account(of: "c", diary).progress == nil)
  }

  @Test("leaves out what is forgotten")
  func forgotten() {
    var diary = Diary()
    diary.answer("a", "wide", to: "narrow", day: 0)
    diary.answer("b", "wide", to: "narrow", day: 0)
    diary.forget(.item(Diary.key("a")), day: 1)
    #expect(account(of: "a", diary).events.isEmpty && account(of: "a", diary).progress == nil)
    #expect(account(of: "b", diary).events.count == 1)
  }
}
