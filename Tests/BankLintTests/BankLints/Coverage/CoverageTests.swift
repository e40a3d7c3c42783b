import QuestionBank
import Testing

@testable import BankLint

@Suite("What a subject's banks cover")
struct CoverageTests {
  private func bench(items: [(answer: String, concept: String)]) -> Bench {
    let subject = """
      format: 1
      id: topic
      title: T
      categories: [{id: near}, {id: far}]
      concepts: [{id: video}, {id: phone}]
      """
    let list = items.enumerated().map { index, item in
      "  - {id: i\(index), service: This is item number \(index), answer: \(item.answer), concept: \(item.concept)}"
    }
    var files = ["topic.subject.yaml": subject]
    if !items.isEmpty {
      files["a.bank.yaml"] =
        "format: 1\nid: a\ntitle: A\nsubject: topic\nitems:\n" + list.joined(separator: "\n")
    }
    return Bench(files)
  }

  @Test("is thin below three, and empty at none")
  func thin() {
    let items =
      Array(repeating: ("near", "video"), count: 3) + [("far", "phone"), ("far", "phone")]
    #expect(
      bench(items: items).bankFlaws(.thinCoverage)
        == [.thinCategory("far", items: 2), .thinConcept("phone", items: 2)])
    #expect(bench(items: items + [("far", "phone")]).bankFlaws(.thinCoverage) == [])
    let empty = bench(items: Array(repeating: ("near", "video"), count: 3))
    #expect(empty.bankFlaws(.thinCoverage) == [.thinCategory("far", items: 0)])
    #expect(empty.found(.thinCoverage).map(\.kind.flaw.defaultLevel) == [.warn])
    #expect(empty.bankFlaws(.unaskedConcept) == [.unaskedConcept("phone")])
  }

  @Test("is not judged where no bank is there to see")
  func unseen() {
    let alone = bench(items: [])
    #expect(alone.found(.thinCoverage) + alone.found(.unaskedConcept) == [])
  }

  @Test("says nothing by one answer in three examples of a concept, and something in four")
  func conceptIsLabel() {
    let near = Array(repeating: ("near", "video"), count: 4)
    #expect(bench(items: Array(near.prefix(3))).bankFlaws(.conceptIsLabel) == [])
    #expect(
      bench(items: near).bankFlaws(.conceptIsLabel) == [.conceptIsLabel("video", "near", items: 4)])
    #expect(bench(items: near + [("far", "video")]).bankFlaws(.conceptIsLabel) == [])
  }

  @Test("has more than one difficulty, counted over all banks of the subject")
  func difficulty() {
    func files(_ first: Int, count: Int, _ second: Int) -> [String: String] {
      func bank(_ id: String, _ difficulty: Int, _ count: Int) -> String {
        let items = (0..<count).map {
          "  - {id: i\($0), service: This is item \($0) of \(id), answer: near, difficulty: \(difficulty)}"
        }
        return "format: 1\nid: \(id)\ntitle: B\nsubject: topic\nitems:\n"
          + items.joined(separator: "\n")
      }
      return [
        "topic.subject.yaml": "format: 1\nid: topic\ntitle: T\ncategories: [{id: near}, {id: far}]",
        "a.bank.yaml": bank("a", first, count), "b.bank.yaml": bank("b", second, 2),
      ]
    }
    #expect(
      Bench(files(3, count: 6, 3)).bankFlaws(.flatDifficulty) == [.flatDifficulty(.hard, items: 6)])
    #expect(Bench(files(3, count: 5, 3)).bankFlaws(.flatDifficulty) == [])
    #expect(Bench(files(3, count: 6, 1)).bankFlaws(.flatDifficulty) == [])
  }
}
