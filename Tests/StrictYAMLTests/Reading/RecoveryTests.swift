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
