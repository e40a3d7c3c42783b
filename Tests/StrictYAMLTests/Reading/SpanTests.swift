import StrictYAML
import Testing

@Suite("The place of a value")
struct SpanTests {
  @Test("runs from its first character to after its last")
  func values() {
    let spans = spans(
      "a: ⟦one two⟧  \nb: ⟦'it''s'⟧ # c\nd: ⟦\"x\\n\"⟧\ne: ⟦[f,  g ]⟧\nh: ⟦{i: j}⟧\nk: ⟦~⟧\n")
    #expect(spans.found == spans.marked)
  }

  @Test("of a block scalar runs from its header to the end of its last text line")
  func blockScalars() {
    let spans = spans("a: ⟦|  # c\n  one\n\n  two ⟧\n\nb: ⟦>+\n  x⟧\n\n\nc: ⟦|-⟧\n\n")
    #expect(spans.found == spans.marked)
  }

  @Test("of a block collection runs from its first entry to the end of its last value")
  func blocks() {
    let spans = spans("a:\n  ⟦b: c\n  d: e⟧ # f\n\ng:\n⟦-   - h\n    - i⟧\nj:\n  ⟦- k\n  -⟧  # l\n")
    #expect(spans.found == spans.marked)
  }

  @Test("of nothing is empty and behind the colon")
  func nothing() {
    let spans = spans("a:⟦⟧  # b\nc:⟦⟧\n")
    #expect(spans.found == spans.marked)
  }

  @Test("counts Unicode scalars, a tab as one, on lines that LF or CRLF end")
  func columns() throws {
    let marked = MarkedText(
      "a:\r\n  - x: 'é😀e\u{301}\t👩‍⚕️' # ⟦z⟧\r\n    ⟦y⟧: ⟦ü⟧\r\n".replacing("⟦z⟧", with: "z"))
    let item = try #require(
      Document(parsing: marked.text).root.mapping?["a"]?.value.elements?.first)
    let entry = try #require(item.value.mapping?["y"])
    #expect([entry.keySpan, entry.value.span] == marked.spans)
    #expect(item.value.mapping?["x"]?.value.span.end.column == 19)
  }

  @Test("of a value that could not be read holds the problem that says why")
  func unreadable() throws {
    for text in [
      "a: b: c\n", "a: x y # z\n", "a: 'x\n  y'\n", "a: [b,\n c]\n", "a:\n  text\n  on\n",
      "a: &x b\n", "a: !t\n",
    ] {
      let document = Document(parsing: text)
      let value = try #require(document.root.mapping?["a"]?.value)
      guard case .unreadable = value.content else {
        Issue.record("\(text) was read as \(value.outline)")
        continue
      }
      #expect(document.problems(in: value.span).count == 1, "\(text)")
    }
  }

  /// The places of the values of a root mapping, as found and as marked.
  private func spans(_ marked: String) -> (found: [Span], marked: [Span]) {
    let marks = MarkedText(marked)
    let document = Document(parsing: marks.text)
    #expect(document.problems == [])
    return (document.root.children.map(\.span), marks.spans)
  }
}
