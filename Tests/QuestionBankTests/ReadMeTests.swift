import Foundation
import ProjectFiles
import QuestionBank
import Testing

@Suite("The read-me")
struct ReadMeTests {
  @Test("shows a first session as the program prints it")
  func session() throws {
    let printed = try String(
      contentsOf: ProjectFiles.url("Tests/TelequizCommandsTests/Transcripts/first-session.txt"),
      encoding: .utf8)
    let pieces = try block("text").components(separatedBy: "\n\n…\n\n")
    #expect(pieces.count == 3)
    for piece in pieces { #expect(printed.contains(piece)) }
  }

  @Test("shows statistics as the program prints them")
  func statistics() throws {
    let printed = try String(
      contentsOf: ProjectFiles.url(
        "Tests/TelequizCommandsTests/Transcripts/stats-after-week.txt"), encoding: .utf8)
    #expect(try block("console") + "\n" == printed)
  }

  @Test("shows a whole bank that nothing is wrong with")
  func bank() throws {
    let text = try block("yaml")
    let library = Library(
      reading: [SourceFile(name: "symptom-or-sign.bank.yaml", bytes: Array(text.utf8))])
    #expect(library.diagnostics.map(\.message) == [])
    #expect(library.banks.map(\.items.count) == [2])
    #expect(text.split(separator: "\n").count == 10)
  }

  /// The first block of code in a language.
  private func block(_ language: String) throws -> String {
    let text = try String(contentsOf: ProjectFiles.url("README.md"), encoding: .utf8)
    let start = try #require(text.range(of: "```\(language)\n"))
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }
}
