import BankLint
import Foundation
import QuestionBank
import StrictYAML
import Testing

@Suite("A text with places")
struct LintedTextTests {
  /// The piece of the file that stands where a word of the first item's service is said to stand.
  private func piece(of service: String, word: String) throws -> String {
    let text = """
      format: 1
      id: sample
      title: A sample
      categories: [{id: near}, {id: far}]
      items:
        - id: first
          service: \(service)
          answer: near
      """
    let file = SourceFile(name: "sample.bank.yaml", bytes: Array(text.utf8))
    let library = LintedLibrary(Library(reading: [file]), files: [file])
    let linted = try #require(library.banks.first?.items.first?[.service])
    let range = try #require(linted.text.range(of: word))
    let scalars = linted.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    let span = linted.span(of: start..<(start + word.unicodeScalars.count))
    let line = Array(
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)[
        span.start.line - 1])
    let end = span.end.line == span.start.line ? span.end.column - 1 : line.count
    return String(String.UnicodeScalarView(line[(span.start.column - 1)..<end]))
  }

  @Test(
    "finds its words again, however it is written",
    arguments: [
      "a visit by video at home", "'a visit by video, ''now'''", #""é a visit by video""#,
      ">-\n      A visit\n      by video\n      at home", "|-\n      by video",
      ">\n\n      by video > a visit",
    ])
  func findsWords(service: String) throws {
    #expect(try piece(of: service, word: "video") == "video")
    #expect(try piece(of: service, word: "by") == "by")
  }

  @Test("shows the whole where characters are escaped away")
  func escapes() throws {
    #expect(try piece(of: #""by \u0076ideo""#, word: "video").hasPrefix(#""by"#))
  }
}
