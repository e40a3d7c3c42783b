import QuestionBank
import StrictYAML
import Testing

@Suite("The name of a diagnostic")
struct DiagnosticNameTests {
  /// One of every kind; what they are about does not matter.
  static let kinds: [(kind: Diagnostic.Kind, name: String, code: String)] = [
    (.yaml(.colonInText), "colon-in-text", "E101"),
    (.yaml(.tab), "tab", "E102"),
    (.yaml(.anchor), "anchor", "E103"),
    (.yaml(.duplicateKey("id")), "duplicate-key", "E104"),
    (.yaml(.invalidUTF8), "invalid-utf8", "E105"),
    (.yaml(.commentEatsText), "comment-eats-text", "E106"),
    (.yaml(.foreignIndentation("\u{A0}")), "foreign-indent", "E107"),
    (.unknownField("a", in: .item), "unknown-field", "E201"),
    (.missingField("id", in: .item), "missing-field", "E202"),
    (.missingSubject, "missing-field", "E202"),
    (.wrongType(of: .field("a"), expected: .text, found: .list), "wrong-type", "E203"),
    (.unknownCategory("a"), "unknown-category", "E204"),
    (.duplicateID(.item, "a"), "duplicate-id", "E205"),
    (.danglingReference(.source, "a"), "dangling-ref", "E206"),
    (.badSlug("A"), "bad-slug", "E207"),
    (.keyCollision("?", .command), "key-collision", "E208"),
    (.tooFew(field: "items", minimum: 1), "too-few", "E209"),
    (.unsupportedFormat("2"), "unsupported-format", "E210"),
    (.akaInUse(.item, "a"), "aka-in-use", "E211"),
    (.badValue(field: "url", text: "a", expected: .url), "bad-value", "E212"),
    (.answerMismatch(answer: "a", rule: "b", failing: nil), "answer-mismatch", "E213"),
    (.partOfCycle(["a"]), "part-of-cycle", "E214"),
    (.misplacedField("a", .subjectSaysIt), "misplaced-field", "E215"),
    (.nameCollision("a", with: "b"), "name-collision", "E216"),
    (.repeatedEntry("a"), "repeated-entry", "E217"),
  ]

  @Test("and its code never change")
  func stable() {
    for (kind, name, code) in Self.kinds {
      #expect(kind.name == name)
      #expect(kind.code == code)
    }
  }

  @Test("is words of small letters joined by hyphens, and the message stands without a full stop")
  func form() {
    let span = Span(start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
    for kind in Self.kinds.map(\.kind) {
      #expect(kind.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      let diagnostic = Diagnostic(file: "a", span: span, kind: kind)
      #expect(!diagnostic.message.isEmpty && !diagnostic.message.hasSuffix("."))
      #expect(diagnostic.help.map { !$0.isEmpty && !$0.hasSuffix(".") } ?? true)
      #expect(diagnostic.level == (kind.name == "repeated-entry" ? .warning : .error))
    }
  }
}
