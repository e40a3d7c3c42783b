import TerminalText
import Testing

@Suite("Words for numbers and lists")
struct CountingTests {
  @Test("count one thing and many")
  func counting() {
    #expect(counted(1, "concept") == "1 concept")
    #expect(counted(0, "concept") == "0 concepts")
    #expect(counted(3, "category", plural: "categories") == "3 categories")
    #expect(counted(100_000, "review") == "100,000 reviews")
  }

  @Test("group digits")
  func grouping() {
    #expect(
      [0, 999, 1_000, 12_345, -1_234_567].map(grouped) == [
        "0", "999", "1,000", "12,345", "-1,234,567",
      ])
    #expect(grouped(.min) == "-9,223,372,036,854,775,808")
  }

  @Test("list as a sentence does")
  func listing() {
    #expect([].listed() == "")
    #expect(["a"].listed() == "a")
    #expect(["a", "b"].listed() == "a and b")
    #expect(["a", "b", "c"].listed("or") == "a, b or c")
  }

  @Test("are ASCII where glyphs are words")
  func glyphs() {
    let words = Glyphs.words
    let all = [
      words.right, words.wrong, words.separator, words.arrow, words.prompt, words.ellipsis,
    ]
    #expect(all.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }
}
