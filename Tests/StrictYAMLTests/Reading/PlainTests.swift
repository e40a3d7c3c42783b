import StrictYAML
import Testing

@Suite("A plain text")
struct PlainTests {
  @Test(
    "stands on its key's line and may hold anything that YAML reads as text",
    arguments: [
      "word", "two words", "12:30", "http://x.y/#z", "a#b", "it's \"so\", [x] {y}!", "x-y ?z",
      "é 😀",
      "no", "0x1F", "a,b", "<<", "=", "(a)", "$x", "/a\\b", "x\ty",
      "a :b",
    ])
  func accepted(text: String) { expectAccepted("a: \(text)\n", "{a: \(text.quoted)}") }

  @Test("loses the spaces around it")
  func spaces() { expectAccepted("a:    b c   \nd:\n  -   e  \n", #"{a: "b c", d: ["e"]}"#) }

  @Test("~, null and nothing count as absent, other spellings are text")
  func absent() {
    expectAccepted(
      "a: ~\nb: null\nc:\nd: # x\ne: Null\nf: '~'\n",
      #"{a: ~, b: ~, c: ~, d: ~, e: "Null", f: "~"}"#)
  }

  @Test(
    "may not begin with an indicator",
    arguments: ["-", "?", ":", ",", "]", "}", "%", "@", "`"] as [Character])
  func indicators(indicator: Character) {
    expectRefused("a: ⟦\(indicator)⟧x y\n", .indicator(indicator))
    expectRefused("a:\n  - ⟦\(indicator)⟧x y\n", .indicator(indicator))
  }

  @Test("that is a sequence behind its key is refused at the -")
  func sequenceBehindKey() { expectRefused("a: ⟦-⟧ b\n   - c\nd: e\n", .indicator("-")) }

  @Test("may not hold a colon with white space behind it")
  func colons() {
    expectRefused("a: Remote visit⟦:⟧ by video\n", .colonInText)
    expectRefused("a: b⟦:⟧\n", .colonInText)
    expectRefused("a: b⟦:⟧\tc\n", .colonInText)
    expectRefused("a: b⟦:⟧ c: d\n", .colonInText)
  }

  @Test("of several words may not be followed by a comment, which would eat its rest")
  func commentEatsText() {
    let document = expectRefused("a: visit two ⟦#1 by video⟧  \nb: c\n", .commentEatsText)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
    expectRefused("a:\n  - one two ⟦# three⟧\n", .commentEatsText)
    expectRefused("a: one\ttwo ⟦# three⟧\n", .commentEatsText)
  }

  @Test("of one word may be followed by a comment")
  func comment() {
    expectAccepted("a: b # c\nd: ~ # e\nf: g#h # i\n", #"{a: "b", d: ~, f: "g#h"}"#)
  }

  @Test("of one word may not be followed by a # that is glued to text")
  func gluedComment() {
    expectRefused("a: visit ⟦#1 by video⟧\n", .commentEatsText)
    expectAccepted("a: b ## c\nd: e #\n", #"{a: "b", d: "e"}"#)
  }

  @Test("may not go on on the next line")
  func severalLines() {
    let document = expectRefused(
      "a: ⟦one\n   two\n\n  # comment\n   three: four, Five⟧\nb: c\n", .multilineScalar)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
    expectRefused("a:\n  - ⟦one\n    two⟧\n  - three\n", .multilineScalar)
  }

  @Test("may not stand below its key")
  func belowKey() {
    let document = expectRefused("a:\n  ⟦one⟧\n  two\nb: c\n", .valueBelowKey)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
    expectRefused("a:\n  -\n    ⟦'b'⟧\n", .valueBelowKey)
    expectRefused("a:\n  ⟦[b]⟧\n", .valueBelowKey)
    expectRefused("a:\n  ⟦|⟧\n  b\n", .valueBelowKey)
  }

  @Test("may have no tab around it")
  func tabs() {
    expectRefused("a:⟦\t⟧b\n", .tab)
    expectRefused("a: ⟦\t⟧b\n", .tab)
    expectRefused("a: b⟦\t⟧\n", .tab)
    expectRefused("a: b⟦\t⟧# c\n", .tab)
    expectRefused("a:\n  -⟦\t⟧b\n", .tab)
    expectRefused("a:⟦\t⟧\n", .tab)
  }
}
