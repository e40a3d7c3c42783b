import StrictYAML
import Testing

@Suite("A document's start and root")
struct RootTests {
  @Test(
    "may be preceded by a byte-order mark, blank lines, comments and ---",
    arguments: [
      "a: b\n", "a: b", "\u{FEFF}a: b\n", "\n\n# c\n\na: b\n", "---\na: b\n", "--- # c\na: b\n",
      "# c\n---\n\n# d\na: b\n\n# e\n", "a: b\r\n", "\u{FEFF}---\r\na: b\r\n\r\n", "  a: b\n",
    ])
  func accepted(text: String) { expectAccepted(text, #"{a: "b"}"#) }

  @Test("count columns after the byte-order mark")
  func byteOrderMark() { expectRefused("\u{FEFF}a: b⟦:⟧ c\n", .colonInText) }

  @Test("is refused, once, if it is no block mapping")
  func otherRoots() {
    expectRefused("⟦- a: b⟧\n- c\n", .rootIsNoMapping)
    expectRefused("⟦text⟧\n on lines\n", .rootIsNoMapping)
    expectRefused("⟦{a: b}⟧\n", .rootIsNoMapping)
    expectRefused("⟦[a,⟧\n b: c]\n", .rootIsNoMapping)
    expectRefused("⟦|⟧\n a: b\n", .rootIsNoMapping)
    expectRefused("⟦\"a: b\"⟧\n", .rootIsNoMapping)
  }

  @Test("is refused if there is none")
  func noRoot() {
    expectRefused("⟦⟧", .rootIsNoMapping)
    expectRefused("⟦\n\n⟧", .rootIsNoMapping)
    expectRefused("⟦# only\n\n# comments\n⟧", .rootIsNoMapping)
    expectRefused("⟦---\n⟧", .rootIsNoMapping)
  }

  @Test("is a mapping, however broken its first line is")
  func brokenFirstLine() {
    let document = expectRefused("⟦Title⟧\na: b\n", .expectedEntry)
    #expect(document.root.outline == #"{a: "b"}"#)
  }

  @Test("is followed by nothing: a second document and ... are refused")
  func secondDocument() {
    expectRefused("a: b\n⟦---⟧\na: c\n- d\n", .secondDocument)
    expectRefused("---\na: b\n⟦---⟧\n", .secondDocument)
    expectRefused("a: b\n⟦...⟧\n", .secondDocument)
    expectRefused("⟦...⟧\n", .secondDocument)
    expectRefused("a:\n  b: c\n⟦--- # d⟧\n", .secondDocument)
    expectRefused("a: |\n  b\n⟦---⟧\n", .secondDocument)
  }

  @Test("is no marker unless it stands alone at the start of the line")
  func noMarkers() {
    expectAccepted("a: ---\n".replacing(" ---", with: " x---"), #"{a: "x---"}"#)
    expectAccepted("a: |\n  ---\n  ...\n", #"{a: "---\n...\n"}"#)
    expectRefused("a: b\n⟦---c⟧\n", .expectedEntry)
  }

  @Test("is refused behind --- on its line, with what belongs to it")
  func textAfterStart() {
    expectRefused("--- ⟦a: b⟧\n", .textAfterDocumentStart)
    expectRefused("--- ⟦>⟧\n text\n", .textAfterDocumentStart)
    let document = expectRefused("--- ⟦!tag⟧\na: b\n", .textAfterDocumentStart)
    #expect(document.root.outline == #"{a: "b"}"#)
  }

  @Test("may not have directives")
  func directives() {
    expectRefused("⟦%YAML 1.2⟧\n---\na: b\n", .directive)
    expectRefused("⟦%TAG ! x:⟧\n⟦%FOO⟧\n", .directive, .directive)
    expectRefused("a: b\n⟦%YAML 1.2⟧\n", .directive)
  }
}
