import StrictYAML
import QuestionBank
import Testing

@testable import BankLint

@Suite("Text that deceives")
struct InvisibleTextTests {
  private func bench(_ service: String) -> Bench {
    Bench(item: "- id: first\n  service: \(service)\n  answer: near")
  }

  @Test("is a character without width, which can certainly go")
  func invisible() throws {
    let item = MarkedText(
      Bench.bank(
        of:
          "- id: first\n  service: A vi⟦\u{AD}⟧sit⟦\u{200B}\u{2060}⟧ by video at home\n  answer: near"
      ))
    let found = Bench(bank: item.text).found(.invisibleText)
    #expect(found.map(\.span) == item.spans)
    #expect(found.map(\.kind.flaw.message).first?.contains("U+00AD soft hyphen") == true)
    let fix = Fix(edits: [.init(span: item.spans[1], text: "")], applicability: .certain)
    #expect(found.last?.fix == fix)
  }

  @Test("cannot be deleted where it is written as an escape")
  func escapes() {
    let found = bench(#""a visit\u200B by video at home""#).found(.invisibleText)
    #expect(found.count == 1)
    #expect(found.first?.fix == nil)
  }

  @Test("is a word of two alphabets")
  func mixed() throws {
    // The second letter is Cyrillic, and so is all of the last word.
    let found = bench("A v\u{456}sit by v\u{456}deo \u{441}\u{430}\u{43C} at home").found(
      .invisibleText)
    #expect(found.map(\.fix?.applicability) == [.maybe, .maybe])
    #expect(found.compactMap(\.fix?.edits.first?.text) == ["visit", "video"])
    #expect(bench("A vi\u{436}it by video").found(.invisibleText).map(\.fix) == [nil])
  }

  @Test(
    "is not what scripts and signs need",
    arguments: [
      "An \u{3B1}-blocker of 5 \u{3BC}g and \u{3B2}\u{3B3}",
      "\u{1F469}\u{200D}\u{2695}\u{FE0F} calls him",
      "\u{915}\u{94D}\u{200D}\u{937} and more", "\u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430} calls",
      "Crème brûlée",
    ])
  func nearMisses(service: String) { #expect(bench(service).found(.invisibleText).isEmpty) }

  @Test("is found in titles and definitions once, whosever file they are in")
  func heads() {
    let bench = Bench(
      bank: """
        format: 1
        id: sample
        title: A sam\u{200B}ple
        categories: [{id: near, definition: ne\u{200B}ar}, {id: far}]
        items: [{id: first, service: a visit, answer: near}]
        """)
    #expect(bench.found(.invisibleText).count == 2)
  }
}
