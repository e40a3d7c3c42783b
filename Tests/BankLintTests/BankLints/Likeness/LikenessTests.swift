import QuestionBank
import Testing

@testable import BankLint

@Suite("Services that are alike")
struct LikenessTests {
  private func item(
    _ id: String, _ service: String, _ answer: String = "near", contrast: String? = nil
  ) -> String {
    "- id: \(id)\n  service: \(service)\n  answer: \(answer)"
      + (contrast.map { "\n  contrast: \($0)" } ?? "")
  }

  private func words(_ range: Range<Int>) -> String {
    range.map { "word\($0)x" }.joined(separator: " ")
  }

  private func flaws(_ first: String, _ second: String) -> [BankFlaw] {
    let bench = Bench(item: first + "\n" + second)
    return bench.bankFlaws(.nearDuplicate) + bench.bankFlaws(.contradiction)
  }

  private let first = ItemKey(bank: "sample", item: "first")

  @Test("repeat each other from an overlap of 0.7 on")
  func duplicates() {
    // 7 of 10, then 6 of 9.
    #expect(
      flaws(item("first", words(0..<7)), item("second", words(0..<10))) == [
        .nearDuplicate(of: first)
      ])
    #expect(flaws(item("first", words(0..<6)), item("second", words(0..<9))) == [])
  }

  @Test("contradict each other from 0.9 on")
  func contradictions() {
    #expect(
      flaws(item("first", words(0..<9)), item("second", words(0..<10), "far"))
        == [.contradiction(with: first)])
    #expect(flaws(item("first", words(0..<8)), item("second", words(0..<9), "far")) == [])
  }

  @Test("are contrasts if they say so, unless nothing differs")
  func contrasts() {
    let one = item("first", words(0..<10), contrast: "pair")
    #expect(flaws(one, item("second", words(0..<10), "far", contrast: "pair")) == [])
    #expect(
      flaws(one, item("second", words(0..<10), "far", contrast: "other"))
        == [.contradiction(with: first)])
    #expect(
      flaws(one, item("second", words(0..<10), contrast: "pair")) == [.nearDuplicate(of: first)])
  }

  @Test("are told of at the later one, across the banks of a subject, and not among retired ones")
  func banks() {
    let subject = "format: 1\nid: topic\ntitle: T\ncategories: [{id: near}, {id: far}]\n"
    func bank(_ id: String, _ items: String) -> String {
      "format: 1\nid: \(id)\ntitle: B\nsubject: topic\nitems:\n\(items)\n"
    }
    let bench = Bench([
      "topic.subject.yaml": subject,
      "a.bank.yaml": bank("a", item("one", words(0..<10))),
      "b.bank.yaml": bank("b", item("two", words(0..<10))),
    ])
    #expect(bench.diagnostics.isEmpty, "\(bench.diagnostics)")
    let found = bench.found(.nearDuplicate)
    #expect(found.map(\.kind) == [.bank(.nearDuplicate(of: ItemKey(bank: "a", item: "one")))])
    #expect(found.map(\.file) == ["b.bank.yaml"])
    #expect(found.flatMap(\.related).map(\.file) == ["a.bank.yaml"])
    #expect(
      flaws(item("first", words(0..<10)) + "\n  retired: Old", item("second", words(0..<10))) == [])
  }
}
