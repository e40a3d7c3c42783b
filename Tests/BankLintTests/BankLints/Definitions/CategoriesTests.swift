import QuestionBank
import Testing

@testable import BankLint

@Suite("Categories beside one another")
struct CategoriesTests {
  private func bench(_ categories: String) -> Bench {
    Bench(["topic.subject.yaml": "format: 1\nid: topic\ntitle: T\ncategories: [\(categories)]"])
  }

  private func words(_ range: Range<Int>) -> String {
    range.map { "word\($0)x" }.joined(separator: " ")
  }

  @Test("are defined alike from an overlap of 0.8 on")
  func definitions() {
    func flaws(_ count: Int) -> [BankFlaw] {
      bench(
        "{id: a, definition: \(words(0..<count))}, {id: b, definition: \(words(0..<10))}, {id: c}"
      )
      .bankFlaws(.overlappingDefinitions)
    }
    #expect(flaws(8) == [.overlappingDefinitions("a", "b")])
    #expect(flaws(7) == [])
  }

  @Test("have names of like length, up to twice")
  func names() {
    #expect(bench("{id: abcd}, {id: abcdefgh}").bankFlaws(.lopsidedNames) == [])
    #expect(
      bench("{id: abcd}, {id: abcdefghi}").bankFlaws(.lopsidedNames)
        == [.lopsidedNames(longest: "abcdefghi", shortest: "abcd")])
  }
}
