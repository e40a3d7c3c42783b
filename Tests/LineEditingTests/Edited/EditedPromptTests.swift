import Testing

@testable import LineEditing

@Suite("A prompt for libedit")
struct EditedPromptTests {
  private func text(_ prompt: String) -> String {
    String(String.UnicodeScalarView(EditedPrompt(prompt).scalars))
  }

  @Test("ends its colours before its last character, which libedit would lose behind it")
  func reset() {
    #expect(text("\u{1}[1m\u{1}quiz> \u{1}[0m\u{1}") == "\u{1}[1m\u{1}quiz>\u{1}[0m\u{1} ")
  }

  @Test("has no two invisible texts side by side")
  func merges() {
    #expect(text("\u{1}[0m\u{1}\u{1}[1m\u{1}a") == "\u{1}[0m[1m\u{1}a")
    #expect(text("\u{1}\u{1}a\u{1}[1m\u{1}b\u{1}[0m\u{1}") == "a\u{1}[1m[0m\u{1}b")
  }

  @Test(
    "is as wide as what shows of it",
    arguments: [
      ("\u{1}[1m\u{1}h telehealth · ›\u{1}[0m\u{1} ", 17), ("漢字> ", 6), ("", 0),
    ])
  func width(prompt: String, cells: Int) throws {
    try #require(Terminal.prepare())
    #expect(EditedPrompt(prompt).width == cells)
  }

  @Test("shows accents as letters of their own, and nothing without a width")
  func composes() throws {
    try #require(Terminal.prepare())
    #expect(
      text("e\u{301}a\u{200D}b\u{FE0F}\u{7}x\u{301}> ").unicodeScalars.elementsEqual(
        "éabx> ".unicodeScalars))
  }

  @Test("edits its last line only")
  func lines() {
    let prompt = EditedPrompt("one\n\u{1}[1m\u{1}two\nthree> ")
    #expect(prompt.above == "one\n[1mtwo\n")
    #expect(prompt.width == 7)
  }
}
