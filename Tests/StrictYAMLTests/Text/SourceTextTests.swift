import StrictYAML
import Testing

@Suite("A source text")
struct SourceTextTests {
  @Test("gives its lines without their ends and the byte-order mark")
  func lines() {
    let text = SourceText(Array("\u{FEFF}a\r\n\n  é\t\nlast".utf8))
    #expect(text.lineCount == 4)
    #expect((1...4).map(text.line) == ["a", "", "  é\t", "last"])
  }

  @Test("has no line after a line feed at its end, and none at all if it is empty")
  func ends() {
    #expect(SourceText(Array("a\n".utf8)).lineCount == 1)
    #expect(SourceText(Array("\n\n".utf8)).lineCount == 2)
    #expect(SourceText([]).lineCount == 0)
    #expect(SourceText(Array("\u{FEFF}".utf8)).lineCount == 0)
  }

  @Test("gives nothing for a line that there is not")
  func noLine() {
    let text = SourceText(Array("a\n".utf8))
    #expect([.min, -1, 0, 2, .max].map(text.line) == ["", "", "", "", ""])
  }

  @Test("replaces what is no UTF-8")
  func invalid() { #expect(SourceText([0x61, 0xFF, 0x62, 0x0A]).line(1) == "a\u{FFFD}b") }

  @Test("is kept by its document")
  func document() { #expect(Document(parsing: "a: b\nc: d\n").text.line(2) == "c: d") }
}
