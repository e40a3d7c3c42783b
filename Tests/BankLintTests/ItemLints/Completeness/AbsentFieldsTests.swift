import QuestionBank
import Testing

@testable import BankLint

@Suite("A field that most items have")
struct AbsentFieldsTests {
  private func flaws(hints: Int, of count: Int) -> Int {
    let items = (0..<count).map { number in
      "- id: item-\(number)\n  service: This is item number \(number)\n  answer: near\n"
        + (number < hints ? "  hint: Look again" : "  x-hint: none")
    }
    return Bench(item: items.joined(separator: "\n")).itemFlaws(.noHint).count
  }

  @Test("is missed in the others from half of the bank on")
  func share() {
    #expect(flaws(hints: 4, of: 4) == 0)
    #expect(flaws(hints: 2, of: 4) == 2)
    #expect(flaws(hints: 1, of: 4) == 0)
    #expect(flaws(hints: 0, of: 4) == 0)
    #expect(flaws(hints: 2, of: 3) == 0)
  }
}
