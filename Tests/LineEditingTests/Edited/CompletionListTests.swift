import Testing

@testable import LineEditing

@Suite("Completion")
struct CompletionListTests {
  private func step(_ line: String, replacing count: Int, _ candidates: String...) -> CompletionStep
  {
    CompletionStep(
      Completion(replacedCharacters: count, candidates: candidates), lineToCursor: line)
  }

  @Test("puts a space behind the only word that fits")
  func only() {
    #expect(step(":hin", replacing: 4, ":hint") == .replace(scalars: 4, with: ":hint "))
  }

  @Test("adds what all words begin with, and lists them when that is there already")
  func common() {
    #expect(step(":h", replacing: 2, ":hint", ":history") == .replace(scalars: 2, with: ":hi"))
    #expect(step(":hi", replacing: 3, ":hint", ":history") == .list([":hint", ":history"]))
    #expect(step("", replacing: 0, "b", "a") == .list(["b", "a"]))
  }

  @Test("corrects capitals")
  func capitals() {
    #expect(step(":HI", replacing: 3, ":hint", ":history") == .replace(scalars: 3, with: ":hi"))
  }

  @Test("replaces characters, however many scalars they are")
  func scalars() {
    let step = step("x e\u{301}", replacing: 1, "école")
    #expect(step == .replace(scalars: 2, with: "école "))
  }

  @Test("of nothing is nothing")
  func nothing() {
    #expect(step("x", replacing: 1) == .nothing)
    #expect(CompletionStep(nil, lineToCursor: "x") == .nothing)
  }

  @Test("lists words in columns that are read downwards")
  func columns() throws {
    try #require(Terminal.prepare())
    let words = ["a", "bb", "漢字", "d", "e"]
    #expect(CompletionList.lines(of: words, columns: 80) == ["a     bb    漢字  d     e"])
    #expect(CompletionList.lines(of: words, columns: 12) == ["a     d", "bb    e", "漢字"])
    #expect(CompletionList.lines(of: words, columns: 3) == words)
  }

  @Test("never lists more than a screen holds")
  func most() {
    let lines = CompletionList.lines(of: (1...210).map { "item-\($0)" }, columns: 80)
    #expect(lines.last == "… and 170 more")
    #expect(lines.count < 23)
  }
}
