import QuestionBank
import Testing

@testable import BankLint

@Suite("The page of a lint")
struct LintPageTests {
  private static let lints = Lint.run.sorted { $0.code < $1.code }

  @Test("is there, and says why in whole sentences", arguments: lints)
  func content(lint: Lint) throws {
    let page = try #require(lint.page)
    #expect(page.why.hasSuffix("."))
    #expect(page.why.count > 100)
    #expect(!page.why.contains("  ") && !page.why.contains("\n"))
    #expect(page.wrong != page.right)
  }

  @Test("has an example in which the lint finds something, where it says", arguments: lints)
  func wrong(lint: Lint) throws {
    guard let example = PageExample(try #require(lint.page).wrong) else { return }
    #expect(example.bench.diagnostics == [])
    #expect(!example.spans.isEmpty)
    #expect(example.bench.found(lint).map(\.span) == example.spans)
  }

  @Test("has a near miss in which it finds nothing", arguments: lints)
  func right(lint: Lint) throws {
    guard let example = PageExample(try #require(lint.page).right) else { return }
    #expect(example.bench.diagnostics == [])
    #expect(example.bench.found(lint) == [])
  }
}
