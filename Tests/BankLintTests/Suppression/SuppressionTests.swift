import QuestionBank
import StrictYAML
import Testing

@testable import BankLint

@Suite("A comment that allows a lint")
struct SuppressionTests {
  /// What becomes of findings of `answer-leak` that stand wherever `LEAK` stands in a file: the lines of
  /// those that are allowed, and what else is to be said.
  private func outcome(_ text: String) -> (allowed: [Int], others: [String]) {
    let file = LintedFile(SourceFile(name: "a.bank.yaml", bytes: Array(text.utf8)))
    let leaks = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line -> Finding? in
        guard let place = line.firstRange(of: "LEAK") else { return nil }
        let column = line.distance(from: line.startIndex, to: place.lowerBound) + 1
        let start = Position(line: index + 1, column: column)
        let span = Span(start: start, end: Position(line: index + 1, column: column + 4))
        let flaw = ItemFlaw.answerLeak(word: "LEAK", names: "far")
        return Finding(file: file.name, span: span, kind: .item(flaw))
      }
    let findings = Suppressions(in: file).applied(
      to: leaks, in: file, looked: [.answerLeak, .noHint], isWhole: true)
    return (
      findings.filter { $0.allowance != nil }.map(\.span.start.line).sorted(),
      findings.filter { $0.allowance == nil }.sorted().map { "\($0.span.start) \($0.message)" }
    )
  }

  private func bank(_ items: String, head: String = "") -> String {
    head + "format: 1\nid: a\nitems:\n" + items
  }

  @Test("counts for the item below it, and for no other")
  func item() {
    let (allowed, others) = outcome(
      bank(
        """
          # lint: allow answer-leak -- a name
          # A visit.
          - id: one
            service: LEAK
            hint: LEAK
          - id: two
            service: LEAK
        """))
    #expect(allowed == [7, 8])
    #expect(others == ["10:14 the service says 'LEAK', which names the category 'far'"])
  }

  @Test("counts for one field when it stands above or behind that")
  func field() {
    let (allowed, others) = outcome(
      bank(
        """
          - id: one
            # lint: allow answer-leak -- a name
            service: LEAK
            hint: LEAK
            fails: LEAK # lint: allow answer-leak — a name
        """))
    #expect(allowed == [6, 8])
    #expect(others.count == 1)
  }

  @Test("counts for the whole file at its top, and for a root field above that")
  func file() {
    let items = "  - id: one\n    service: LEAK\n"
    #expect(outcome(bank(items, head: "# lint: allow answer-leak -- x\n")).allowed == [6])
    #expect(outcome(bank(items, head: "# lint: allow answer-leak -- x\n\n# A\n")).allowed == [8])
    let above = "format: 1\n# lint: allow answer-leak -- x\nitems:\n" + items
    #expect(outcome(above).allowed == [5])
    #expect(
      outcome("format: 1\n# lint: allow answer-leak -- x\nid: a\nitems:\n" + items).allowed == [])
  }

  @Test("is reported if nothing needs it, unless the lint was not looked for")
  func unused() {
    let (_, others) = outcome(
      bank(
        """
          # lint: allow answer-leak, no-hint, no-source -- because
          - id: one
            service: LEAK
        """))
    #expect(others == ["4:30 'no-hint' is allowed here, and there is none of it"])
  }

  @Test("is meant by the nearest one, so that a second one around it is unused")
  func nearest() {
    let (allowed, others) = outcome(
      bank(
        """
          # lint: allow answer-leak -- because
          - id: one
            service: LEAK
        """, head: "# lint: allow answer-leak -- all over\n"))
    #expect(allowed == [7])
    #expect(others == ["1:15 'answer-leak' is allowed here, and there is none of it"])
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      ("lint: allow answer-leak", "4:3 there is no reason for what is allowed here"),
      ("lint: allow answer-leak --", "4:3 there is no reason for what is allowed here"),
      ("lint: allow -- because", "4:11 nothing is named that is to be allowed"),
      ("lint:", "4:3 nothing is named that is to be allowed"),
      ("lint: ignore no-hint -- x", "4:11 'ignore' is nothing that a comment can ask for"),
      ("lint: allow answer-leek -- x", "4:17 no lint is called 'answer-leek'"),
      ("lint: allow tab -- x", "4:17 'tab' is an error, which cannot be allowed"),
      ("lint: allow E103 -- x", "4:17 'E103' is an error, which cannot be allowed"),
      ("lint: allow L301 -- x", "4:17 no lint is called 'L301'"),
      (
        "lint: allow unused-suppression -- x",
        "4:17 'unused-suppression' cannot be allowed by a comment"
      ),
    ])
  func bad(comment: String, message: String) {
    #expect(
      outcome(bank("  # \(comment)\n  - id: one\n    service: LEAK\n")).others.first == message)
  }

  @Test("speaks to nobody when a blank line cuts it off")
  func detached() {
    let (allowed, others) = outcome(
      bank("  # lint: allow answer-leak -- x\n\n  - id: one\n    service: LEAK\n"))
    #expect(allowed.isEmpty)
    #expect(others.first == "4:3 this comment stands above nothing")
  }

  @Test("is none when it speaks to people")
  func prose() {
    #expect(
      outcome(bank("  # lint is in the pocket\n  - id: one\n    service: x\n")).others.isEmpty)
  }
}
