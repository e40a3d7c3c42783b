import StrictYAML
import Testing

@Suite("Edits to a text")
struct TextEditTests {
  @Test("are made together, in any order, and leave the rest byte for byte")
  func together() throws {
    let marked = MarkedText("é: ⟦a⟧\r\n⟦⟧b: ⟦😀\r\nc:⟧ d\n⟦⟧")
    let text = SourceText(Array(marked.text.utf8))
    let edits = zip(marked.spans, ["1", "2", "3", "4"]).map { TextEdit($0, $1) }
    #expect(try text.applying(edits) == "é: 1\r\n2b: 3 d\n4")
    #expect(try text.applying(edits.reversed()) == "é: 1\r\n2b: 3 d\n4")
    #expect(try text.applying([]) == marked.text)
  }

  @Test("may meet, but not overlap or stand in one place")
  func overlaps() throws {
    let text = SourceText(Array("abcdef\n".utf8))
    let spans = MarkedText("⟦ab⟧⟦cd⟧ef\n").spans
    #expect(try text.applying([TextEdit(spans[0], "1"), TextEdit(spans[1], "2")]) == "12ef\n")
    let crossing = MarkedText("⟦ab⟦cd⟧ef⟧\n").spans
    #expect(throws: TextEditFailure.overlap(crossing[0], crossing[1])) {
      try text.applying([TextEdit(crossing[1], ""), TextEdit(crossing[0], "")])
    }
    let place = MarkedText("ab⟦⟧cd\n").spans[0]
    #expect(throws: TextEditFailure.overlap(place, place)) {
      try text.applying([TextEdit(place, "1"), TextEdit(place, "2")])
    }
  }

  @Test("are refused outside of the text")
  func outside() {
    let text = SourceText(Array("ab\n".utf8))
    for (line, column) in [(0, 1), (1, 0), (1, 4), (2, 2), (3, 1)] {
      let place = Position(line: line, column: column)
      let span = Span(start: place, end: place)
      #expect(throws: TextEditFailure.outside(span)) { try text.applying([TextEdit(span, "x")]) }
      #expect(text.text(in: span) == nil)
    }
  }

  @Test("see what stands in a stretch, with its line ends")
  func stretches() {
    let marked = MarkedText("a: ⟦é\r\n  b⟧\n")
    #expect(SourceText(Array(marked.text.utf8)).text(in: marked.spans[0]) == "é\r\n  b")
  }
}
