import Testing

@testable import LineEditing

@Suite("Where an edited line stands")
struct LineGeometryTests {
  private let geometry = LineGeometry(columns: 10, promptWidth: 3)

  init() throws {
    try #require(Terminal.prepare())
  }

  @Test(
    "begins behind the prompt and goes on in the rows below",
    arguments: [
      ("", 0), ("123456", 0), ("1234567", 1), ("12345678901234567", 2),
    ])
  func narrow(text: String, row: Int) {
    #expect(geometry.row(after: text.unicodeScalars) == row)
  }

  @Test("never divides a wide character")
  func wide() {
    #expect(geometry.row(after: "123456漢".unicodeScalars) == 1)
    #expect(geometry.row(after: "123456漢1234567".unicodeScalars) == 1)
    #expect(geometry.row(after: "123456漢12345678".unicodeScalars) == 2)
  }

  @Test("shows control characters in two cells and accents in none")
  func special() {
    #expect(geometry.row(after: "12345\u{1}".unicodeScalars) == 1)
    #expect(geometry.row(after: "12345e\u{301}".unicodeScalars) == 0)
  }
}
