import QuestionBank
import TerminalText
import Testing

@testable import TelequizCommands

@Suite("A report of what is wrong")
struct DiagnosticReportTests {
  /// The report about a bank with these items, without colours.
  private func report(_ items: String, width: Int = 80) -> [String] {
    let subject = """
      format: 1
      id: own
      title: Own
      categories: [{id: telehealth}, {id: telemedicine}]
      items:

      """
    let file = SourceFile(name: "QuestionBanks/own.bank.yaml", bytes: Array((subject + items).utf8))
    let library = Library(reading: [file])
    return DiagnosticReport(library.diagnostics, in: [file]).lines(width: width, glyphs: .symbols)
      .map { $0.rendered(.none) }
  }

  @Test("points at the place and says what may have been meant")
  func suggestion() {
    let lines = report("  - id: a\n    service: One photo.\n    answer: telemedecine\n")
    #expect(
      lines == [
        "QuestionBanks/own.bank.yaml:8:13: error: no category 'telemedecine' [unknown-category]",
        "8 |     answer: telemedecine",
        "  |             ^^^^^^^^^^^^ did you mean 'telemedicine'?",
      ])
  }

  @Test("underlines what a terminal shows, however wide the characters are")
  func width() {
    let lines = report("  - {id: a, service: 写真 ü, answer: 遠隔}\n")
    #expect(lines[1] == "6 |   - {id: a, service: 写真 ü, answer: 遠隔}")
    #expect(lines[2] == "  | " + String(repeating: " ", count: 37) + "^^^^")
  }

  @Test("shows what could steer a terminal as marks, and points behind it")
  func hostile() {
    let lines = report("  - {id: a, service: x\u{1B}[2Jy, answer: telehealth}\n")
    #expect(lines[0].hasSuffix("character U+001B has no place here [forbidden-character]"))
    #expect(lines[1] == "6 |   - {id: a, service: x^[[2Jy, answer: telehealth}")
    #expect(lines[2] == "  |                       ^^ delete it")
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
  }

  @Test("underlines the first line of what goes over several")
  func severalLines() {
    let lines = report(
      "  - id: >-\n      No\n      slug\n    service: One.\n    answer: telehealth\n")
    #expect(lines[0].hasSuffix("error: 'No slug' cannot be an id [bad-slug]"))
    #expect(lines[1] == "6 |   - id: >-")
    #expect(lines[2].hasPrefix("  |         ^^ small letters"))
  }

  @Test("shows of a long line what stands around the place")
  func longLine() {
    let text = String(repeating: "word ", count: 40)
    let lines = report(
      "  - {id: a, service: \(text), answer: tele, rationale: \(text)}\n", width: 60)
    #expect(lines[1].count == 60)
    #expect(lines[1].hasPrefix("6 | …") && lines[1].hasSuffix("…"))
    let marks = lines[2].filter { $0 == "^" }.count
    let start = lines[2].firstIndex(of: "^") ?? lines[2].endIndex
    let offset = lines[2].distance(from: lines[2].startIndex, to: start)
    #expect(lines[1].dropFirst(offset).prefix(marks) == "tele")
  }

  @Test("names the first of two, in the same file or in another")
  func related() {
    let item = "  - id: a\n    service: One.\n    answer: telehealth\n"
    #expect(report(item + item).last == "  |         ^ the first is in line 6")
    let files = ["1.bank.yaml", "2.bank.yaml"].map {
      SourceFile(
        name: $0, bytes: Array("format: 1\nid: a\ntitle: A\ncategories: []\nitems: []".utf8))
    }
    let lines = DiagnosticReport(Library(reading: files).diagnostics, in: files)
      .lines(width: 80, glyphs: .symbols).map(\.plain)
    #expect(lines.contains("  |     ^ the first is in 1.bank.yaml:2"))
  }

  @Test("stops at two hundred a file, and says how many more there are")
  func limit() {
    let items = (0..<204).map { "  - {id: a\($0), service: One., answer: x}\n" }.joined()
    let lines = report(items)
    #expect(lines.count == 200 * 3 + 1)
    #expect(lines.last == "QuestionBanks/own.bank.yaml: 4 more problems not shown")
  }

  @Test("says something about a file that is empty")
  func empty() {
    let file = SourceFile(name: "a.bank.yaml", bytes: [])
    let lines = DiagnosticReport(Library(reading: [file]).diagnostics, in: [file])
      .lines(width: 80, glyphs: .symbols).map(\.plain)
    #expect(lines.first?.hasPrefix("a.bank.yaml:1:1: error: ") ?? false)
    #expect(lines.count == 3)
  }
}
