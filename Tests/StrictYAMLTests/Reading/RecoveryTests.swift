import StrictYAML
import Testing

@Suite("After an error")
struct RecoveryTests {
  /// Ways to break an item, each with one cause; what is marked is where.
  static let breakages: [String] = [
    "text: one ⟦#two⟧".replacing("one", with: "one x"), "text: one⟦:⟧ two", "text: ⟦\"⟧one",
    "text: ⟦'one\n      two'⟧", "text: ⟦[⟧one", "text: ⟦[one,\n      two]⟧", "text: ⟦{x: y\n    }⟧",
    "text: ⟦one\n      two⟧", "text:\n      ⟦one⟧\n      two", "text: ⟦&x⟧ one", "text: ⟦*x⟧",
    "text: ⟦!x⟧ one", "text: ⟦|2⟧\n      one", "text: >-\n       one\n      ⟦two⟧", "text: ⟦@⟧one",
    "⟦Text⟧: one", "⟦text one⟧", "⟦text one\n    text two⟧", "⟦- text⟧", "⟦? text⟧\n    : one",
    "⟦<<⟧: *x", "⟦answer⟧: z", "  ⟦text: one\n        more: two⟧", " ⟦text: one⟧",
    "text: [⟦[⟧one]]",
    "text: [one⟦,⟧]", "text: \"⟦\\q⟧\"", "text: 'one' ⟦two⟧", "text: |\n        ⟦  ⟧\n        one",
    "text:⟦\t⟧one", "text: x\u{202E}y".replacing("\u{202E}", with: "⟦\u{202E}⟧"),
  ]

  @Test("the next item is read, and one cause gives one message", arguments: breakages)
  func nextItem(breakage: String) {
    let marks = MarkedText(
      "items:\n  - id: a\n    answer: x\n    \(breakage)\n    hint: y\n  - id: b\n    answer: z⟦:⟧ w\n  - id: c\nend: d\n"
    )
    let document = Document(parsing: marks.text)
    #expect(document.problems.map(\.span) == marks.spans)
    let items = document.root.mapping?["items"]?.value.elements ?? []
    #expect(items.map { $0.value.mapping?["id"]?.value.outline } == [#""a""#, #""b""#, #""c""#])
    #expect(items.first?.value.mapping?["hint"]?.value.outline == #""y""#)
    #expect(document.root.mapping?["end"]?.value.outline == #""d""#)
    let broken = items.map { !document.problems(in: $0.value.span).isEmpty }
    #expect(broken == [true, true, false])
  }

  @Test("a key at the left margin in an item costs neither the rest of it nor the next items")
  func interruption() {
    let document = expectRefused(
      """
      items:
        - id: a
      answer: x
          ⟦hint: y⟧
          sources:
            - z
        - id: b
          hint: w⟦:⟧ v
      end: d
      """, .inconsistentIndentation, .colonInText)
    #expect(
      document.root.outline
        == #"{items: [{id: "a", hint: "y", sources: ["z"]}, {id: "b", hint: ?}], answer: "x", end: "d"}"#
    )
    #expect(document.root.mapping?["items"]?.value.elements?[0].value.mapping?.isComplete == false)
  }

  @Test("lines at the left margin that are no keys cost the item, not the next ones")
  func margin() {
    let items = expectRefused(
      "items:\n  - id: a\n⟦- id: b\n    answer: y⟧\n  - id: c\nend: d\n", .expectedEntry)
    #expect(items.root.outline == #"{items: [{id: "a"}, {id: "c"}], end: "d"}"#)
    let text = expectRefused(
      "items:\n  - id: a\n    text: >-\n      one\n⟦two⟧\n  - id: c\n", .expectedEntry)
    #expect(text.root.outline == #"{items: [{id: "a", text: "one"}, {id: "c"}]}"#)
    let flush = expectRefused(
      "items:\n- id: a\nend: d\n⟦- id: b⟧\n- id: c\n", .inconsistentIndentation)
    #expect(flush.root.outline == #"{items: [{id: "a"}, {id: "b"}, {id: "c"}], end: "d"}"#)
  }

  @Test("a slip inside deeper collections is mended where it happened")
  func deepInterruption() {
    let document = expectRefused(
      "a:\n  b:\n    c:\n      - d: e\n  f: g\n        ⟦h: i⟧\n      - j\n    k: l\n  m: n\no: p\n",
      .inconsistentIndentation)
    #expect(
      document.root.outline
        == #"{a: {b: {c: [{d: "e", h: "i"}, "j"], k: "l"}, f: "g", m: "n"}, o: "p"}"#)
  }

  @Test("a collection tells whether lines of it are missing")
  func completeness() {
    let document = Document(
      parsing: "a:\n  b: c\n  d e\nf:\n  G: h\ni:\n  j: k: l\nm:\n  - n\n  o\np: [q,, r]\ns: {t}\n")
    let complete = document.root.mapping?.entries.map { entry in
      entry.value.mapping?.isComplete ?? entry.value.sequence?.isComplete
    }
    #expect(complete == [false, false, true, false, false, false])
  }

  @Test("a line with a forbidden character tells nothing else")
  func forbiddenCharacters() {
    expectRefused("a: 1⟦\r⟧b: 2\n", .forbiddenCharacter("\r"))
    expectRefused("a: x⟦\u{85}⟧b: 2\nc: d⟦:⟧ e\n", .forbiddenCharacter("\u{85}"), .colonInText)
    expectRefused("a: b\n⟦\u{FEFF}⟧c: d\n", .forbiddenCharacter("\u{FEFF}"))
  }
}
