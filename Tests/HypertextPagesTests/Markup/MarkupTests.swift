import Testing

@testable import HypertextPages

@Suite("Markup")
struct MarkupTests {
  @Test(
    "escapes the signs of markup in text",
    arguments: [
      ("<script>a()", "&lt;script&gt;a()"), ("</script>", "&lt;/script&gt;"),
      ("a & b", "a &amp; b"),
      ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"), ("<!-- -->", "&lt;!-- --&gt;"),
    ])
  func escapes(text: String, written: String) {
    #expect(Markup.tag("em", [:], text).text == "<em>\(written)</em>")
  }

  @Test("escapes quotes and line breaks in values")
  func values() {
    let markup = Markup.tag("em", ["title": "a\"b<c>&\n'd"], "")
    #expect(markup.text == "<em title=\"a&quot;b&lt;c&gt;&amp;^J'd\"></em>")
  }

  @Test("makes visible what hides, steers or is forbidden in XML")
  func controls() {
    #expect(
      Markup.text("a\u{0}b\u{1B}[31m c\u{202E}d \u{FFFE}").text
        == "a^@b^[[31m c&lt;U+202E&gt;d &lt;U+FFFE&gt;")
  }

  @Test("lets a very long word break, and no other")
  func longWords() {
    let word = String(repeating: "a", count: 16)
    #expect(Markup.text(" \(word)  \(word)\n").text == " \(word)  \(word)\n")
    #expect(
      Markup.text("x \(word)<b y").text == "x aaaaaaaa<wbr/>aaaaaaaa<wbr/>&lt;b y")
    #expect(!Markup.tag("text", [:], word + word).text.contains("<wbr/>"))
    #expect(!Markup.tag("title", [:], word + word).text.contains("<wbr/>"))
  }
}
