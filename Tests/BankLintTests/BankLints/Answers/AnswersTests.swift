import QuestionBank
import Testing

@testable import BankLint

@Suite("The answers of a bank")
struct AnswersTests {
  private func bench(_ answers: String) -> Bench {
    let names: [Character: String] = ["n": "near", "f": "far", "m": "mid"]
    let items = answers.enumerated().map { index, letter in
      "  - id: item-\(index)\n    service: This is item number \(index)\n    answer: \(names[letter] ?? "")"
    }
    let isThree = answers.contains("m")
    return Bench(
      bank: """
        format: 1
        id: sample
        title: A sample
        categories: [{id: near}, {id: far}\(isThree ? ", {id: mid}" : "")]
        items:
        \(items.joined(separator: "\n"))
        """)
  }

  private func repeated(_ text: String, _ times: Int) -> String {
    String(repeating: text, count: times)
  }

  @Test("are balanced from 30 % of two categories, or 20 % of three, on")
  func balance() {
    func flaws(_ near: Int, _ far: Int, _ mid: Int = 0) -> [BankFlaw] {
      bench(repeated("n", near) + repeated("f", far) + repeated("m", mid)).bankFlaws(
        .labelImbalance)
    }
    #expect(flaws(7, 3) == [])
    #expect(flaws(8, 3) == [.labelImbalance("far", items: 3, of: 11)])
    #expect(flaws(8, 2, 2) == [.labelImbalance("far", items: 2, of: 12)])
    #expect(flaws(5, 4, 3) == [])
    // Too few items, or a category that has none: another lint's.
    #expect(flaws(6, 1) == [])
    #expect(flaws(8, 0) == [])
  }

  @Test("come in a run of six or in eight turns, unless chance makes longer ones")
  func pattern() {
    func flaws(_ answers: String) -> [BankFlaw] { bench(answers).bankFlaws(.answerPattern) }
    #expect(flaws("nfnnnnnnffnf") == [.answerRun("near", length: 6)])
    #expect(flaws("nfnnnnnfffnf") == [])
    #expect(flaws("ffnfnfnfnn") == [.alternation(length: 8)])
    #expect(flaws("ffnfnfnfffnn") == [])
    #expect(flaws("nnnnnn") == [.answerRun("near", length: 6)])
    #expect(flaws("n") == [])
    // In 300 items six in a row say nothing.
    var random = SystemlessCoin(state: 5)
    let many = (0..<300).map { _ in random.next() ? "n" : "f" }.joined()
    #expect(
      AnswerPattern(in: many.map { $0 == "n" ? "near" : "far" }).run.map { $0.count >= 8 } ?? true)
  }
}

/// Heads and tails of a small linear generator, the same every time.
private struct SystemlessCoin {
  var state: UInt64
  mutating func next() -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 63 == 1
  }
}
