import Testing

@testable import LineEditing

@Suite("A line of the history file")
struct HistoryLineTests {
  @Test(
    "reads back as it was written",
    arguments: [
      ":hint", ":flag two words", "\\ \\134", "é漢🩺", "\u{1}\t\u{7F}", " ", "",
    ])
  func roundTrip(line: String) {
    let encoded = HistoryLine.encode(line)
    #expect(encoded.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(HistoryLine.decode(Array(encoded.utf8)) == line)
  }

  @Test("is written as libedit writes it")
  func format() {
    #expect(HistoryLine.encode(":flag a\\é") == ":flag\\040a\\134\\303\\251")
  }

  @Test("is left out when it is damaged", arguments: ["a\\04", "\\", "\\999", "\\-12", "\\377"])
  func damaged(text: String) {
    #expect(HistoryLine.decode(Array(text.utf8)) == nil)
  }

  @Test("of an older libedit has its characters as they are")
  func raw() {
    #expect(HistoryLine.decode(Array("é\\040x".utf8)) == "é x")
  }
}
