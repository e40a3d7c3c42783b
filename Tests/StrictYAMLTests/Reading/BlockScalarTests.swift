import StrictYAML
import Testing

@Suite("A block scalar")
struct BlockScalarTests {
  @Test("after | keeps its line breaks")
  func literal() {
    expectAccepted("a: |\n  one\n\n   two\n  three\n", #"{a: "one\n\n two\nthree\n"}"#)
  }

  @Test("after > folds them to spaces, blank lines to line breaks, and keeps more-indented lines")
  func folded() {
    expectAccepted(
      "a: >\n  one\n  two\n\n  three\n    more\n\n    deep\n  four\n  \tfive\n",
      #"{a: "one two\nthree\n  more\n\n  deep\nfour\n\tfive\n"}"#)
    expectAccepted("a: >\n\n  one\n\n\n  two\n", #"{a: "\none\n\ntwo\n"}"#)
  }

  @Test("keeps one line break at its end, with - none, with + all")
  func chomping() {
    for (header, ending) in [
      ("|", "\\n"), ("|-", ""), ("|+", "\\n\\n\\n"), (">-", ""), (">+", "\\n\\n\\n"),
    ] {
      expectAccepted("a: \(header)\n  one\n\n \nb: c\n", "{a: \"one\(ending)\", b: \"c\"}")
    }
  }

  @Test("may be empty, and end with the file")
  func ends() {
    expectAccepted("a: |\nb: >-\n\nc: |+\n\n\nd: >", #"{a: "", b: "", c: "\n\n", d: ""}"#)
    expectAccepted("a: |\n  one", #"{a: "one"}"#)
    expectAccepted("a: |+\n  one\n\n   ", #"{a: "one\n\n "}"#)
    expectAccepted("a: |\r\n  one\r\n  two\r\n", #"{a: "one\ntwo\n"}"#)
  }

  @Test("stands deeper than its key, however little, or its -")
  func depth() {
    expectAccepted("a:\n  b: |\n   one\n  c: |\n        two\n", #"{a: {b: "one\n", c: "two\n"}}"#)
    expectAccepted("a:\n- |\n one\n-   >-\n  two\n", #"{a: ["one\n", "two"]}"#)
    expectAccepted("a: |\nb: c\n", #"{a: "", b: "c"}"#)
  }

  @Test("has no comments inside: a # line is text")
  func hash() {
    expectAccepted("a: |\n  # one\n  two # three\n # comment\n", "{a: \"# one\\ntwo # three\\n\"}")
    expectAccepted("a: |-  # comment\n  one\n", #"{a: "one"}"#)
  }

  @Test("keeps any text as it is")
  func verbatim() {
    expectAccepted(
      "a: |-\n  - b: 'c\n  ? [d\n  --- \n  \u{A0}e  \n  \u{3000}\n",
      "{a: \"- b: 'c\\n? [d\\n--- \\n\u{A0}e  \\n\u{3000}\"}"
    )
  }

  @Test(
    "may have no other header, and no text on its line",
    arguments: ["|2", ">1-", "|-2", "|+-", "> 5 years", "|x", ">- y", "|#c", "||"])
  func headers(header: String) {
    let document = expectRefused("a: ⟦\(header)⟧\n  one\nb: c\n", .badBlockHeader)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
  }

  @Test("may not begin with a blank line that has more spaces than its text")
  func deepBlank() {
    expectRefused("a: |\n  ⟦  ⟧\n\n  one\n  two\nb: c\n", .blankLineTooDeep)
    expectAccepted("a: |\n \n  \n  one\n", #"{a: "\n\none\n"}"#)
    expectAccepted("a: |\n    \n\nb: c\n", #"{a: "", b: "c"}"#)
  }

  @Test("may have no tab where its indentation is to be found")
  func tabs() {
    expectRefused("a: |\n ⟦\t⟧one\n  two\nb: c\n", .tab)
    expectRefused("a: |\n⟦\t⟧one\n", .tab)
    expectRefused("a: |\n  one\n⟦\t⟧two\nb: c\n", .tab)
    expectAccepted("a: |\n  one\n  \ttwo\n", #"{a: "one\n\ttwo\n"}"#)
  }

  @Test("ends at a line that stands less deep than its text")
  func lessDeep() {
    expectRefused("a: >-\n    one\n  ⟦two\n  three⟧\nb: c\n", .inconsistentIndentation)
  }
}
