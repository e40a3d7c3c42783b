import QuestionBank
import Testing

@testable import BankLint

@Suite("The examples of a page")
struct PageExamplesTests {
  private static let lints = Lint.run.subtracting([.unusedSuppression, .badSuppression])
    .sorted { $0.code < $1.code }

  private func bench(_ example: Page.Example) -> (MarkedText, Bench)? {
    switch example {
    case .item(let item):
      let marked = MarkedText(Bench.bank(of: item))
      return (marked, Bench(bank: marked.text))
    case .file(let file):
      let marked = MarkedText(file)
      return (marked, Bench(bank: marked.text))
    case .sketch: return nil
    }
  }

  @Test("show what the lint finds, and where, and what it does not", arguments: lints)
  func examples(lint: Lint) throws {
    let page = try #require(lint.page)
    if let (marked, wrong) = bench(page.wrong) {
      #expect(wrong.diagnostics.isEmpty, "\(wrong.diagnostics)")
      #expect(wrong.found(lint).map(\.span) == marked.spans, "\(marked.text)")
    }
    if let (marked, right) = bench(page.right) {
      #expect(right.diagnostics.isEmpty, "\(right.diagnostics)")
      #expect(right.found(lint).isEmpty, "\(marked.text)\n\(right.found(lint))")
    }
  }
}
