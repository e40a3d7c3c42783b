import QuestionBank
import Testing

@testable import BankLint

@Suite("An abbreviation")
struct AbbreviationTests {
  private func unknown(_ service: String, glossary: String = "HIV") -> [ItemFlaw] {
    Bench(
      item: "- id: first\n  service: \"\(service)\"\n  answer: near",
      head: "glossary: [\(glossary)]"
    ).itemFlaws(.abbreviation)
  }

  @Test("of two to six capitals is told of once, in whatever form")
  func found() {
    #expect(unknown("An ICU, two ICUs and the ICU's beds") == [.abbreviation("ICU")])
    #expect(unknown("AB and ABCDEF").count == 2)
    #expect(unknown("The ECG-team is HIV-positive") == [.abbreviation("ECG")])
    #expect(unknown("A and ABCDEFG and Ab and iPad and X-ray and B12").isEmpty)
  }

  @Test("is known by the glossary, by what stands in brackets, or by everyone")
  func known() {
    #expect(unknown("HIV (by PDF on TV)").isEmpty)
    #expect(unknown("hiv HIV’s", glossary: "hiv").isEmpty)
    #expect(unknown("An intensive care unit (ICU) and the ICU").isEmpty)
    #expect(unknown("The ICU (intensive care unit)").isEmpty)
    #expect(unknown("The ICU, (late)") == [.abbreviation("ICU")])
    #expect(unknown("The unit (an ICU") == [.abbreviation("ICU")])
  }

  @Test("that stands for a missing text is told of as that alone")
  func placeholders() {
    let bench = Bench(item: "- id: first\n  service: TODO and TBD\n  answer: near")
    #expect(bench.itemFlaws(.abbreviation).isEmpty)
    #expect(bench.itemFlaws(.placeholder) == [.placeholder("TODO"), .placeholder("TBD")])
  }
}
