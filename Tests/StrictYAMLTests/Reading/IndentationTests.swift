import StrictYAML
import Testing

@Suite("Indentation")
struct IndentationTests {
  @Test("may be of any step")
  func steps() {
    expectAccepted(
      "a:\n b:\n     c: d\n     e: f\n g: h\n", #"{a: {b: {c: "d", e: "f"}, g: "h"}}"#)
  }

  @Test("of a sequence may be that of its key")
  func sequenceAtItsKey() {
    expectAccepted("a:\n- b\n- c: d\n  e: f\ng: h\n", #"{a: ["b", {c: "d", e: "f"}], g: "h"}"#)
    expectAccepted("a:\n  - b\nc: d\n", #"{a: ["b"], c: "d"}"#)
    expectAccepted("a:\n  b:\n  - c\n  d: e\n", #"{a: {b: ["c"], d: "e"}}"#)
    expectAccepted(
      "- a\n".replacing("- a", with: "x:\n-\n  - a\n- - b\n  - c"), #"{x: [["a"], ["b", "c"]]}"#)
  }

  @Test("by a tab is refused, and the line is read as an entry of what is open")
  func tabs() {
    let child = expectRefused("a:\n⟦\t⟧b: 1\n", .tab)
    #expect(child.root.outline == #"{a: {b: "1"}}"#)
    let sibling = expectRefused(
      "items:\n  - id: a\n⟦\t⟧text: x\n    answer: y\n  - id: b\n", .tab)
    #expect(sibling.root.outline == #"{items: [{id: "a", text: "x", answer: "y"}, {id: "b"}]}"#)
    let mixed = expectRefused("a:\n  b: 1\n  ⟦\t⟧c: 2\n", .tab)
    #expect(mixed.root.outline == #"{a: {b: "1", c: "2"}}"#)
  }

  @Test("by tabs alone is refused line by line, and the structure is found")
  func onlyTabs() {
    let document = expectRefused(
      "a:\n⟦\t⟧- b: c\n⟦\t  ⟧d:\n⟦\t\t\t⟧- e\n⟦\t⟧- f\ng: h\n", .tab, .tab, .tab, .tab)
    #expect(document.root.outline == #"{a: [{b: "c", d: ["e"]}, "f"], g: "h"}"#)
  }

  @Test("by a tab is refused on a blank line and before a comment too")
  func tabsWithoutText() {
    expectRefused("a: b\n⟦\t⟧\nc: d\n", .tab)
    expectRefused("a: b\n  ⟦\t⟧# comment\nc: d\n", .tab)
  }

  @Test(
    "by anything but ASCII spaces is refused",
    arguments: ["\u{A0}", "\u{3000}", "\u{2003}", "\u{202F}", "\u{1680}"] as [Unicode.Scalar])
  func foreignSpaces(space: Unicode.Scalar) {
    let document = expectRefused("a:\n⟦\(space) ⟧b: 1\n", .foreignIndentation(space))
    #expect(document.root.outline == #"{a: {b: "1"}}"#)
  }

  @Test("that lies between two open collections is refused once, and the entries are read")
  func between() {
    let keys = expectRefused(
      "items:\n  - id: a\n   ⟦text: x⟧\n   hint: y\n  - id: b\n", .inconsistentIndentation)
    #expect(keys.root.outline == #"{items: [{id: "a", text: "x", hint: "y"}, {id: "b"}]}"#)
    let items = expectRefused(
      "items:\n    - id: a\n  ⟦- id: b⟧\n    - id: c\nend: x\n", .inconsistentIndentation)
    #expect(items.root.outline == #"{items: [{id: "a"}, {id: "b"}, {id: "c"}], end: "x"}"#)
    let root = expectRefused("  a: b\n⟦c: d⟧\ne: f\n", .inconsistentIndentation)
    #expect(root.root.outline == #"{a: "b", c: "d", e: "f"}"#)
  }

  @Test("that is too deep is refused, with the lines that follow it")
  func tooDeep() {
    let document = expectRefused(
      "a: b\n  ⟦c: d\n    e: f⟧\ng: h\n", .inconsistentIndentation)
    #expect(document.root.outline == #"{a: "b", g: "h"}"#)
    expectRefused("a:\n  - b: c\n      ⟦- d⟧\n  - e\n", .inconsistentIndentation)
  }

  @Test("does not matter for comments")
  func comments() {
    expectAccepted("a:\n    # c\n  b: c\n # d\n\n      # e\n  f: g\n", #"{a: {b: "c", f: "g"}}"#)
  }
}
