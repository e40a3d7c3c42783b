import Scheduling
import Testing

@Suite("The four outcomes")
struct OutcomesTests {
  @Test("are each the outcome of their own rating")
  func subscripting() {
    let outcomes = Outcomes { $0 }
    for rating in Rating.allCases { #expect(outcomes[rating] == rating) }
    #expect(outcomes.again == .again)
    #expect(outcomes.hard == .hard)
    #expect(outcomes.good == .good)
    #expect(outcomes.easy == .easy)
  }

  @Test("can be turned into what is shown")
  func mapping() {
    #expect(Outcomes { $0 }.map(\.rawValue)[.easy] == 4)
  }
}
