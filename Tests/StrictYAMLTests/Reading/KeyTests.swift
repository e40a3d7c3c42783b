import StrictYAML
import Testing

@Suite("A key")
struct KeyTests {
  @Test(
    "is one word of small letters, digits and hyphens", arguments: ["a", "x-note", "k2", "a--9-"])
  func words(key: String) { expectAccepted("\(key): v\n", "{\(key): \"v\"}") }

  @Test(
    "is refused otherwise, with what was probably meant",
    arguments: [
      ("Answer", "answer"), ("if_no", "if-no"), ("ruleNote", "rule-note"), ("\"id\"", "id"),
      ("'if no'", "if-no"), ("part of", "part-of"), ("2nd answer", "answer"), ("-id", "id"),
      ("id.", "id"), ("\u{200B}id", "id"), ("[a]", "a"), ("é", nil), ("naïve", nil), ("7", nil),
      ("~", nil), ("@", nil), ("id ", "id"), ("what's", "whats"),
    ] as [(String, String?)])
  func badKeys(key: String, suggestion: String?) {
    expectRefused("a: b\n⟦\(key)⟧: c\n", .badKey(key, suggestion: suggestion))
    expectRefused("a:\n  - ⟦\(key)⟧: c\n", .badKey(key, suggestion: suggestion))
  }

  @Test("may not be empty")
  func emptyKey() { expectRefused("a: b\n⟦:⟧ c\n", .badKey("", suggestion: nil)) }

  @Test("that is refused hides neither the problems in its value nor its neighbours")
  func valueOfBadKey() {
    let document = expectRefused(
      "⟦A⟧:\n  - b: c⟦:⟧ d\ne: f\n", .badKey("A", suggestion: "a"), .colonInText)
    #expect(document.root.outline == #"{e: "f"}"#)
  }

  @Test("may stand once in a mapping; the second is refused and points at the first")
  func duplicates() {
    let document = expectRefused(
      "a: 1\nb:\n  a: 2\n  x: 3\n  ⟦a⟧: 4\n⟦a⟧: 5\n⟦a⟧:\n  c: d\n", .duplicateKey("a"),
      .duplicateKey("a"), .duplicateKey("a"))
    #expect(document.root.outline == #"{a: "1", b: {a: "2", x: "3"}}"#)
    #expect(
      document.problems.map(\.related)
        == MarkedText(
          "⟦a⟧: 1\nb:\n  ⟦a⟧: 2\n"
        ).spans.reversed().flatMap { $0.start.line == 3 ? [$0] : [$0, $0] })
  }

  @Test("may stand once in a large mapping too, and in braces")
  func manyDuplicates() {
    let keys = (0..<200).map { "k\($0): v\n" }.joined()
    expectRefused(keys + "⟦k7⟧: w\n⟦k150⟧: w\n", .duplicateKey("k7"), .duplicateKey("k150"))
    expectRefused("a: {b: 1, c: 2, ⟦b⟧: 3}\n", .duplicateKey("b"))
  }

  @Test("may not be complex")
  func complexKeys() {
    let document = expectRefused("a: b\n⟦? [c, d]⟧\n: e\n⟦? f⟧\ng: h\n", .complexKey, .complexKey)
    #expect(document.root.outline == #"{a: "b", g: "h"}"#)
    expectRefused("a:\n  - ⟦? b⟧\n    : c\n", .complexKey)
    expectRefused("a: {⟦? b⟧: c}\n", .complexKey)
  }

  @Test("may not merge another mapping")
  func mergeKeys() {
    expectRefused("⟦<<⟧: *a\nb: c\n", .mergeKey)
    expectRefused("⟦<<⟧:\n  a: b\nb: c\n", .mergeKey)
    expectRefused("a: {⟦<<⟧: b}\n", .mergeKey)
  }

  @Test("must be there: lines without one are refused, a run of them once")
  func noKey() {
    let document = expectRefused(
      "a: b\n⟦some text\nand more\n  deeper: x\n- y⟧\nc: d\n⟦http://x.y⟧\n", .expectedEntry,
      .expectedEntry)
    #expect(document.root.outline == #"{a: "b", c: "d"}"#)
    expectRefused("a:\n  - b\n  ⟦c: d\n    e: f⟧\n  - g\n", .expectedEntry)
  }
}
