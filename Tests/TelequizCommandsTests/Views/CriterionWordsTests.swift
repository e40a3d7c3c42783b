import Practice
import QuestionBank
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("A decision rule in words")
struct CriterionWordsTests {
  func words(nested: Bool) -> CriterionWords {
    var subject = Subject(
      id: "s", title: "S",
      categories: [
        Category(id: "wide", key: "w", name: "wide"),
        Category(id: "narrow", key: "n", name: "narrow", partOf: nested ? "wide" : nil),
      ])
    subject.decision = [
      Criterion(id: "has-case", ask: "?", ifNo: "wide"),
      Criterion(id: "care", ask: "?", ifNo: "wide", ifYes: "narrow"),
    ]
    return CriterionWords(subject: subject, glyphs: .symbols)
  }

  func item(_ answer: QuestionBank.Category.ID, fails: Criterion.ID? = nil) -> Item {
    var item = Item(id: "i", service: "S", answer: answer)
    item.fails = fails
    return item
  }

  @Test("tells every criterion up to the first that fails, and where that leads")
  func application() {
    let words = words(nested: true)
    #expect(words.application(to: item("narrow")) == "has case yes · care yes")
    #expect(words.application(to: item("wide", fails: "care")) == "has case yes · care no → wide")
    #expect(words.application(to: item("wide", fails: "has-case")) == "has case no → wide")
  }

  @Test("says what is missing when an answer was too narrow, and only then")
  func missing() {
    let words = words(nested: true)
    let wide = item("wide", fails: "care")
    #expect(words.missing(in: wide, answered: "narrow") == "the care is missing")
    #expect(words.missing(in: item("narrow"), answered: "wide") == nil)
    #expect(self.words(nested: false).missing(in: wide, answered: "narrow") == nil)
  }

  @Test("corrects a reason without claiming what nobody said")
  func correction() {
    let words = words(nested: true)
    #expect(
      words.correction(given: .fails("has-case"), deciding: .fails("care"))
        == "the has case is there, the care is missing")
    #expect(
      words.correction(given: .fails("care"), deciding: .fails("has-case"))
        == "the has case is missing, and it is asked first")
    #expect(words.correction(given: .allHold, deciding: .fails("care")) == "the care is missing")
    #expect(words.correction(given: .fails("care"), deciding: .allHold) == "nothing is missing")
    #expect(
      self.words(nested: false).correction(given: .fails("has-case"), deciding: .fails("care"))
        == "has case is yes, care is no")
  }
}
