import QuestionBank
import Testing

@testable import BankLint

@Suite("A group of contrasts")
struct ContrastsTests {
  private func bench(_ first: String, _ second: String) -> Bench {
    func bank(_ id: String, _ answer: String) -> String {
      """
      format: 1
      id: \(id)
      title: B
      subject: topic
      items: [{id: one, service: This is the item of \(id), answer: \(answer), contrast: pair}]
      """
    }
    return Bench([
      "topic.subject.yaml": "format: 1\nid: topic\ntitle: T\ncategories: [{id: near}, {id: far}]\n",
      "a.bank.yaml": bank("a", first), "b.bank.yaml": bank("b", second),
    ])
  }

  @Test("may lie in two banks of a subject")
  func acrossBanks() {
    let bench = bench("near", "far")
    #expect(bench.diagnostics.isEmpty)
    #expect(bench.found(.loneContrast) + bench.found(.oneSidedContrast) == [])
  }

  @Test("has two answers at least, over all of its banks")
  func oneSided() {
    let found = bench("near", "near").found(.oneSidedContrast)
    #expect(found.map(\.file) == ["a.bank.yaml", "b.bank.yaml"])
    #expect(found.map(\.kind).first == .bank(.oneSidedContrast("pair", "near", items: 2)))
    #expect(found.first?.related.map(\.file) == ["b.bank.yaml"])
  }

  @Test("is not judged while an item cannot be read, which may be its other half")
  func broken() {
    let bench = bench("near", "fat")
    #expect(bench.diagnostics.count == 1)
    #expect(bench.found(.loneContrast) + bench.found(.thinCoverage) == [])
  }
}
