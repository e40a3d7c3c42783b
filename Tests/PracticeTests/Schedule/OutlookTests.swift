import Practice
import QuestionBank
import Testing

@Suite("The outlook on a day")
struct OutlookTests {
  func outlook(_ history: History, on day: Int, concepts: Int = 4) -> Outlook {
    Outlook(
      of: Sample.curriculum(concepts: concepts, examples: 6), progress: history.progress,
      rules: PracticeRules(), today: Sample.day(day))
  }

  @Test("tells new, due and upcoming concepts apart, the most urgent and the earliest first")
  func standings() {
    var history = History()
    history.review("c0-0", of: 0, right: true, on: 0, mode: .cold)
    history.review("c1-0", of: 1, right: true, on: 0, probeSize: 1)
    history.review("c2-0", of: 2, right: true, on: 9, probeSize: 1)
    let outlook = outlook(history, on: 9)
    #expect(outlook.due == [Sample.key(0), Sample.key(1)])
    #expect(outlook.new == [Sample.key(3)])
    #expect(outlook.upcoming.map(\.concept) == [Sample.key(2)])
    #expect(outlook.upcomingCounts.map(\.count) == [1])
    #expect(outlook.exampleCount == 24)
  }

  @Test("counts the concepts of each later day")
  func counts() {
    var history = History()
    for concept in 0..<4 {
      history.review("c\(concept)-0", of: concept, right: true, on: 0, probeSize: 1)
    }
    let counts = outlook(history, on: 0).upcomingCounts
    #expect(counts.map(\.count).reduce(0, +) == 4)
    #expect(counts.map(\.day) == counts.map(\.day).sorted())
  }

  @Test("names the items whose answer was changed since they were seen")
  func changedAnswers() {
    var history = History()
    history.review("c0-0", right: true, on: 0, answer: Sample.special)
    history.review("c0-1", right: true, on: 0)
    let curriculum = Sample.curriculum(concepts: 4, examples: 6)
    #expect(history.progress.changedAnswers(in: curriculum) == [Sample.key("c0-0")])
  }
}
