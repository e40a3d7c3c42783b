import Testing

@testable import BankLint

@Suite("Sentences")
struct SentencesTests {
  private func count(_ text: String) -> Int { Words(text, in: .english).sentences.count }

  @Test(
    "end where a capital follows",
    arguments: [
      ("She calls. He answers.", 2), ("Is it care? Yes! It is", 3), ("“So it is.” She nods.", 2),
      ("He waits… Then she calls (late). They talk.", 3), ("At 8. 30 came.", 2),
    ])
  func ends(text: String, sentences: Int) { #expect(count(text) == sentences) }

  @Test(
    "go on behind abbreviations, numbers and small letters",
    arguments: [
      "Dr. Jones sees Mr. Smith", "at 2.5 mg a day", "A. B. Miller waits", "e.g. One visit",
      "she asks why? and waits", "A list: one; Two", "telequiz.org Is one", "",
    ])
  func goOn(text: String) { #expect(count(text) <= 1) }
}

@Suite("The overlap of two sets")
struct JaccardTests {
  @Test("is from nothing to the same, either way round")
  func laws() {
    let one: Set = [1, 2, 3]
    #expect(one.jaccard(one) == 1)
    #expect(one.jaccard([4]) == 0)
    #expect(one.jaccard([2, 3, 4]) == 0.5)
    #expect(Set([2, 3, 4, 5]).jaccard(one) == one.jaccard([2, 3, 4, 5]))
    #expect(Set<Int>().jaccard([]) == 0)
  }
}
