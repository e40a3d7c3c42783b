import QuestionBank
import Testing

@testable import BankLint

@Suite("A fix of what cannot be read")
struct DiagnosticFixTests {
  /// The lines of an item after the first fix of the file, or nil if nothing in it has a fix.
  private func fixed(_ item: String) throws -> String? {
    let head = "format: 1\nid: a\ntitle: A\ncategories: [{id: near}, {id: far}]\nitems:\n"
    let file = SourceFile(name: "a.bank.yaml", bytes: Array((head + item).utf8))
    let linted = LintedFile(file)
    let fixes = Library(reading: [file]).diagnostics.compactMap { $0.fix(in: linted) }
    guard let first = fixes.first else { return nil }
    let text = try #require(linted.applying([first], hasByteOrderMark: false)?.text)
    #expect(text.hasPrefix(head))
    return String(text.dropFirst(head.count))
  }

  @Test(
    "changes what can mean one thing only",
    arguments: [
      ("- id: a\n  service:\ta visit\n", "- id: a\n  service: a visit\n"),
      ("- id: a\n\u{A0} service: a visit\n", "- id: a\n  service: a visit\n"),
      ("- id: a\n  Service: a visit\n", "- id: a\n  service: a visit\n"),
      ("- id: a\n  tags: [a, b, ]\n", "- id: a\n  tags: [a, b]\n"),
      ("- id: a\n  tags: [a,, b]\n", "- id: a\n  tags: [a, b]\n"),
      ("- id: a\n  tags: [a, b, a]\n", "- id: a\n  tags: [a, b]\n"),
      ("- id: a\n  tags:\n    - a\n    - a\n    - b\n", "- id: a\n  tags:\n    - a\n    - b\n"),
      ("- id: a\n  service: >-\n       \n    text\n", "- id: a\n  service: >-\n\n    text\n"),
      (
        "- id: a\n  service: Visit #1 by video\n",
        "- id: a\n  service: >-\n    Visit #1 by video\n"
      ),
      (
        "- id: a\n  service: A photo, seen: by one.\n",
        "- id: a\n  service: >-\n    A photo, seen: by one.\n"
      ),
      ("- service: @home, by video\n", "- service: >-\n    @home, by video\n"),
      (
        "- id: a\n  service: A visit\n    by video\n    at home.\n",
        "- id: a\n  service: >-\n    A visit\n    by video\n    at home.\n"
      ),
      (
        "- id: a\n  service:\n    A visit\n    by video.\n",
        "- id: a\n  service: >-\n    A visit\n    by video.\n"
      ),
    ])
  func certain(before: String, after: String) throws {
    #expect(try fixed(before) == after)
  }

  @Test(
    "is not given where somebody may have meant something else",
    arguments: [
      // A slip, whatever is near to it.
      "- id: a\n  answer: nearr\n", "- id: a\n  servise: a visit\n",
      // A comment, or the start of one.
      "- id: a\n  service: A visit by video # check this\n",
      "- id: a\n  service: A visit by video #todo\n",
      "- id: a\n  service: A photo, seen: by one. # check this\n",
      // Two fields on one line.
      "- id: a\n  service: A visit by video answer: near\n",
      // Indentation of unknown depth.
      "- id: a\n\tservice: a visit\n", "- id: a\n\u{3000}service: a visit\n",
      // Lines of several depths, which a block would keep apart.
      "- id: a\n  service: A visit\n    by video\n      at home.\n",
      "- id: a\n  service: 'A visit\n    by video'\n",
      "- id: a\n  service:\n    A visit # by video\n    by video.\n",
      // A remark about the entry that would go.
      "- id: a\n  tags:\n    - a\n    # about the second\n    - a\n",
      // Who knows which.
      "- id: a\n  answer: near\n  answer: far\n",
    ])
  func uncertain(item: String) throws {
    #expect(try fixed(item) == nil)
  }
}
