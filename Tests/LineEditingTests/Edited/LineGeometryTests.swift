import Testing

@testable import LineEditing

@Suite("Where an edited line stands")
struct LineGeometryTests {
  private let geometry = LineGeometry(columns: 10, prompt: Array("q› ".unicodeScalars))

  init() throws {
    try #require(Terminal.prepare())
  }

  private func place(_ text: String) -> LineGeometry.Place {
    geometry.place(after: text.unicodeScalars)
  }

  @Test("begins behind the prompt and goes on in the rows below")
  func narrow() {
    #expect(place("") == .init(row: 0, column: 3))
    #expect(place("123456") == .init(row: 0, column: 9))
    #expect(place("1234567") == .init(row: 1, column: 0))
    #expect(place("12345678901234567") == .init(row: 2, column: 0))
  }

  @Test("never divides a wide character")
  func wide() {
    #expect(place("12345漢") == .init(row: 1, column: 0))
    #expect(place("123456漢") == .init(row: 1, column: 2))
  }

  @Test("shows control characters in two cells and accents in none")
  func special() {
    #expect(place("12345\u{1}") == .init(row: 1, column: 0))
    #expect(place("12345e\u{301}") == .init(row: 0, column: 9))
  }

  private func row(_ head: String, _ rest: String = "", at columns: Int) -> Int {
    geometry.row(
      ofCursorAfter: head.unicodeScalars, in: (head + rest).unicodeScalars, atColumns: columns)
  }

  @Test("is folded anew by the terminal when the width changes")
  func folded() {
    #expect(row("12345678901234", at: 10) == 1)
    #expect(row("12345678901234", at: 20) == 0)
    #expect(row("12345678901234", at: 5) == 3)
    #expect(row("1234", "567890123", at: 5) == 1)
    #expect(row("", "1234567890123", at: 2) == 1)
  }

  @Test("stays in pieces where a row ended with a space or with too little room")
  func pieces() {
    #expect(row("123456 12345678", at: 40) == 1)
    #expect(row("123456漢12345678", at: 40) == 1)
    #expect(row("123456 12345678", at: 5) == 2 + 1)
    #expect(row("1234567 2345678", at: 40) == 0)
  }
}
