import QuestionBank
import Testing

@testable import BankLint

@Suite("The page of an error")
struct ErrorPageTests {
  @Test(
    "is there, says why in whole sentences, and marks a place", arguments: DiagnosticName.allCases)
  func content(name: DiagnosticName) throws {
    let page = try #require(Page.errors[name])
    #expect(page.why.hasSuffix("."))
    #expect(page.why.count > 100)
    #expect(!page.why.contains("  ") && !page.why.contains("\n"))
    #expect(page.wrong != page.right)
  }

  @Test(
    "has an example that has just this error, where it says", arguments: DiagnosticName.allCases)
  func wrong(name: DiagnosticName) throws {
    let page = try #require(Page.errors[name])
    guard let example = PageExample(page.wrong) else { return }
    let library = Library(reading: [example.file])
    #expect(library.diagnostics.map(\.kind.diagnosticName) == [name])
    #expect(library.diagnostics.map(\.span) == example.spans)
  }

  @Test("has an example in which nothing is wrong", arguments: DiagnosticName.allCases)
  func right(name: DiagnosticName) throws {
    let page = try #require(Page.errors[name])
    guard let example = PageExample(page.right) else { return }
    #expect(Library(reading: [example.file]).diagnostics == [])
  }
}
