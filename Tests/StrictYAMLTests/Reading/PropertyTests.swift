import StrictYAML
import Testing

@Suite("Anchors, aliases and tags")
struct PropertyTests {
  @Test("are refused before a text, which is then not read")
  func texts() {
    let document = expectRefused(
      "a: ⟦&x⟧ b\nc: ⟦*x⟧\nd: ⟦!important⟧ the readings\ne: ⟦!!str⟧ ⟦&y⟧ 'f'\ng: h\n", .anchor,
      .alias,
      .tag, .tag, .anchor)
    #expect(document.root.outline == #"{a: ?, c: ?, d: ?, e: ?, g: "h"}"#)
  }

  @Test("are refused before a collection, which is read nevertheless")
  func collections() {
    let document = expectRefused(
      "a: ⟦&x⟧\n  - b: c⟦:⟧ d\n  - ⟦!y⟧\n    e: f\nitems: ⟦!!seq⟧ # g\n- ⟦&z⟧ h: i\n", .anchor,
      .colonInText, .tag, .tag, .anchor)
    #expect(document.root.outline == #"{a: [{b: ?}, {e: "f"}], items: [{h: "i"}]}"#)
    expectRefused("a:\n  ⟦!x⟧\n  b: c⟦:⟧ d\n", .tag, .colonInText)
  }

  @Test("are refused before nothing and before keys")
  func others() {
    expectRefused("a: ⟦!x⟧\nb: ⟦&y⟧ # c\n", .tag, .anchor)
    expectRefused(
      "⟦&x a⟧: b\n⟦*x⟧ : c\n⟦!t d⟧: e\nf: g\n", .anchor, .alias, .tag)
    expectRefused("a:\n  ⟦&x b⟧\n", .anchor)
    expectRefused("a:\n  ⟦*x⟧\n", .alias)
  }

  @Test("are refused one by one in brackets")
  func flow() {
    expectRefused("a: [⟦*x⟧,⟦*y⟧, b, ⟦&z⟧ c, ⟦!t⟧]\n", .alias, .alias, .anchor, .tag)
  }
}
