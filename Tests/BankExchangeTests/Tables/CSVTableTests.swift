import BankExchange
import Testing

@Suite("A table of cells")
struct CSVTableTests {
  @Test("is read back as it was written, and nothing in it is run")
  func roundTrip() throws {
    let rows = [
      ["at", "note"], ["=1+1", "a,b"], ["-2", "say \"so\"\nplease"], ["'@x", "ü"], ["x", " y "],
    ]
    let text = rows.map(CSVTable.line).joined()
    #expect(text.contains("'=1+1,\"a,b\"\n'-2,"))
    #expect(try CSVTable(reading: Array(text.utf8)).rows.map(\.cells) == rows)
  }

  @Test("has the separator that its first row has most of", arguments: [",", ";", "\t"])
  func separators(sign: String) throws {
    let text = "\u{FEFF}a\(sign)b\r\n1\(sign)2,5;\r\n"
    let rows = try CSVTable(reading: Array(text.utf8)).rows
    #expect(rows.first?.cells == ["a", "b"] && rows.map(\.line) == [1, 2])
  }

  @Test("names the row whose quote is never closed, and reads on")
  func broken() throws {
    let rows = try CSVTable(reading: Array("a,b\n\"c,d\ne,f\n".utf8)).rows
    #expect(rows.map(\.isBroken) == [false, true, false] && rows.last?.cells == ["e", "f"])
  }
}
