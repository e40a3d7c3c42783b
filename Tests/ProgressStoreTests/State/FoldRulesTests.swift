import Practice
import QuestionBank
import Scheduling
import SimulatedPractice
import Testing

@testable import ProgressStore

@Suite("The rules of a fold, as a text")
struct FoldRulesTests {
  @Test("differ when anything differs that the fold depends on")
  func different() throws {
    var parameters = FSRS6.Parameters.default.values
    parameters[20] += 1e-9
    var changes: [FoldRules] = [FoldRules(), FoldRules(renames: RandomHistory.renames)]
    changes.append(
      FoldRules(model: .fsrs6(FSRS6(parameters: try FSRS6.Parameters(validating: parameters)))))
    for change in [
      { (renames: inout Renames) in renames.subjects["a"] = "b" },
      { $0.banks["a"] = "b" },
      { $0.items[ItemKey(bank: "a", item: "a")] = ItemKey(bank: "b", item: "b") },
      { $0.concepts[.concept("a", "a")] = .concept("b", "b") },
      { $0.concepts[.item(ItemKey(bank: "a", item: "a"))] = .concept("b", "b") },
      { $0.categories["s"] = ["a": "b"] },
      { $0.categories["t"] = ["a": "b"] },
    ] {
      var rules = FoldRules()
      change(&rules.renames)
      changes.append(rules)
    }
    #expect(Set(changes.map(\.text)).count == changes.count)
  }

  @Test("are equal for equal rules, in whatever order things were renamed")
  func equal() {
    let ids = (0..<50).map { Bank.ID("bank-\($0)") }
    var (first, second) = (Renames(), Renames())
    for id in ids { first.banks[id] = "new" }
    for id in ids.reversed() { second.banks[id] = "new" }
    #expect(FoldRules(renames: first).text == FoldRules(renames: second).text)
  }
}
