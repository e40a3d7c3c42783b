import TerminalText
import Testing

@Suite("A table")
struct TextTableTests {
  var table: TextTable {
    var table = TextTable(columns: [.left, .right, .left])
    table.append(["Concept", "new examples", "due"])
    table.append(["\("education", .bold)", "2 of 5", "today"])
    table.append(["漢字 🩺", "12", "Thursday"])
    table.append(["live video"])
    return table
  }

  @Test("aligns its cells by what a terminal shows")
  func alignment() {
    #expect(
      table.lines(width: 80).map(\.plain) == [
        "Concept     new examples  due",
        "education         2 of 5  today",
        "漢字 🩺               12  Thursday",
        "live video",
      ])
  }

  @Test("wraps the cells of its widest column of words")
  func wrapping() {
    var table = TextTable(columns: [.right, .left])
    table.append(["1", "a dermatologist reads photos later"])
    table.append(["12", "a webinar"])
    #expect(
      table.lines(width: 20).map(\.plain) == [
        " 1  a dermatologist", "    reads photos", "    later", "12  a webinar",
      ])
  }

  @Test("breaks no word to stand side by side: its cells follow one another then")
  func wholeWords() {
    var table = TextTable(columns: [.left, .right])
    table.append(["it was telemedicine", "111"])
    #expect(table.lines(width: 17).map(\.plain) == ["it was        111", "telemedicine"])
    #expect(table.lines(width: 16).map(\.plain) == ["it was", "  telemedicine", "  111"])
  }

  @Test("is never wider than it may be", arguments: 2...60)
  func width(width: Int) {
    #expect(table.lines(width: width).allSatisfy { $0.displayWidth <= width })
  }

  @Test("without rows has no lines")
  func empty() {
    #expect(TextTable(columns: [.left]).lines(width: 80).isEmpty)
    #expect(TextTable(columns: []).lines(width: 80).isEmpty)
  }
}
