import StrictYAML
import Testing

@Suite("A flow collection")
struct FlowTests {
  @Test("is a sequence of texts and one-level mappings, or a mapping, on one line")
  func accepted() {
    expectAccepted(
      "a: [{ref: onc-faq, locator: paragraph 2}, hrsa]\n",
      #"{a: [{ref: "onc-faq", locator: "paragraph 2"}, "hrsa"]}"#)
    expectAccepted("a: {b: c d, e: 'f, g', h: \"[i]\"}\n", #"{a: {b: "c d", e: "f, g", h: "[i]"}}"#)
    expectAccepted("a: []\nb: {}\nc: [ ]\nd: [{}]\n", "{a: [], b: {}, c: [], d: [{}]}")
    expectAccepted("a:\n  - [b]\n  - {c: d}\n", #"{a: [["b"], {c: "d"}]}"#)
  }

  @Test("may have spaces or none around its entries, and a comment behind it")
  func spaces() {
    expectAccepted(
      "a: [ b ,c,  'd' ]  # e\nf: {g: h,i:   j }\n", #"{a: ["b", "c", "d"], f: {g: "h", i: "j"}}"#)
  }

  @Test("may hold absent values")
  func absent() {
    expectAccepted("a: [~, null]\nb: {c: , d: ~, e: }\n", "{a: [~, ~], b: {c: ~, d: ~, e: ~}}")
  }

  @Test("may hold plain texts with colons that nothing follows")
  func colons() {
    expectAccepted(
      "a: [12:30, http://x.y, b:c, d :e]\n", #"{a: ["12:30", "http://x.y", "b:c", "d :e"]}"#)
  }

  @Test("may hold no comma without an entry")
  func emptyEntries() {
    expectRefused("a: [b, c⟦,⟧]\n", .emptyFlowEntry)
    expectRefused("a: [⟦,⟧ b]\n", .emptyFlowEntry)
    expectRefused("a: [b,⟦,⟧ c]\n", .emptyFlowEntry)
    expectRefused("a: [⟦,⟧]\n", .emptyFlowEntry)
    expectRefused("a: {b: c⟦,⟧ }\n", .emptyFlowEntry)
    expectRefused("a: [b,⟦,⟧⟦,⟧]\n", .emptyFlowEntry, .emptyFlowEntry)
  }

  @Test("may hold no plain text with a character that ends it for some reader")
  func badTexts() {
    expectRefused("a: [b ⟦#⟧1, c]\n", .badFlowScalar("#"))
    expectRefused("a: [b⟦#⟧1, c]\n", .badFlowScalar("#"))
    expectRefused("a: [b⟦[⟧0], c]\n", .badFlowScalar("["))
    expectRefused("a: [b⟦?⟧c, d]\n", .badFlowScalar("?"))
    expectRefused("a: {b: what⟦?⟧}\n", .badFlowScalar("?"))
    expectRefused("a: [b⟦:⟧ c, d]\n", .colonInText)
    expectRefused("a: [b⟦:⟧, d]\n", .colonInText)
    expectRefused("a: [b⟦:⟧]\n", .colonInText)
    expectRefused("a: {b: c⟦:⟧ d}\n", .colonInText)
    expectRefused("a: [⟦@⟧b, ⟦-⟧ c, d]\n", .indicator("@"), .indicator("-"))
  }

  @Test("may be nested no deeper")
  func nested() {
    expectRefused("a: [⟦[⟧b]]\nc: d\n", .nestedFlow)
    expectRefused("a: {b: ⟦{⟧c: d}}\nc: d\n", .nestedFlow)
    expectRefused("a: [{b: ⟦[⟧c]}]\nc: d\n", .nestedFlow)
    expectRefused("a: [⟦[⟧b,\n  c], [\n]]\nc: d\n", .nestedFlow)
  }

  @Test("may not go on on the next line")
  func severalLines() {
    let document = expectRefused("a: ⟦[b,\n  c]⟧ # d\ne: f\n", .multilineFlow)
    #expect(document.root.outline == #"{a: ?, e: "f"}"#)
    expectRefused("a: ⟦[\n  b, # c\n  {d: e}\n]⟧\nf: g\n", .multilineFlow)
    expectRefused("a: ⟦{\nb: c\n}⟧\nf: g\n".replacing("b: c", with: " b: c"), .multilineFlow)
    expectRefused("a:\n  - ⟦['b]',\n    c]⟧\n  - d\n", .multilineFlow)
  }

  @Test("must be closed; if it is not, the problem is at its opening")
  func unterminated() {
    let document = expectRefused("a: ⟦[⟧b, c\nd: e\n", .unterminatedFlow("["))
    #expect(document.root.outline == #"{a: ?, d: "e"}"#)
    expectRefused("a: [⟦{⟧b: c, d]\ne: f\n", .unterminatedFlow("{"))
    expectRefused("a: ⟦[⟧b}\ne: f\n", .unterminatedFlow("["))
    expectRefused("a: [b, ⟦'⟧c]\ne: f\n", .unterminatedQuote("'"))
    expectRefused("a: ⟦{⟧b: 'c' # d\ne: f\n", .unterminatedFlow("{"))
  }

  @Test("may have nothing behind it")
  func textAfter() {
    expectRefused("a: [b] ⟦c⟧\n", .textAfterValue)
    expectRefused("a: [b]⟦# c⟧\n", .textAfterValue)
    expectRefused("a: ['b' ⟦c⟧, d]\n", .textAfterValue)
    expectRefused("a: [{b: c}⟦:⟧ d]\n", .textAfterValue)
  }

  @Test("in braces has keys of ours only, each with a value")
  func keys() {
    expectRefused(
      "a: {⟦B⟧: c, ⟦'d'⟧: e, ⟦f g⟧: h}\n", .badKey("B", suggestion: "b"),
      .badKey("'d'", suggestion: "d"),
      .badKey("f g", suggestion: "f-g"))
    expectRefused("a: {⟦b⟧, c: d}\n", .expectedEntry)
    expectRefused("a: {⟦b:⟧}\n", .expectedEntry)
    expectRefused("a: {⟦\"b, c\"⟧: d}\n", .badKey("\"b, c\"", suggestion: "b-c"))
  }

  @Test("may have no tab around its entries")
  func tabs() {
    expectRefused("a: [b,⟦\t⟧c]\n", .tab)
    expectRefused("a: [⟦\t⟧b⟦\t⟧]\n", .tab, .tab)
  }
}
