import Testing

@testable import TelequizCommands

@Suite("Reading JSON")
struct JSONReaderTests {
  func value(_ text: String) throws -> JSONValue { try JSONReader.value(text.utf8) }

  @Test("reads back what was written, on one line and on several")
  func roundTrip() throws {
    let value: JSONValue = [
      "a": [1, -2, 9_007_199_254_740_993, .number(0.1), .number(-1e300), .null, true, false],
      "": "\u{0}\u{1F}\"\\/\n\t\u{2028}ü👩🏽‍⚕️", "c": [:], "d": [], "e": ["f": ["g"]],
    ]
    for layout in [JSONValue.Layout.line, .indented] {
      #expect(try self.value(value.text(layout)) == value)
    }
  }

  @Test(
    "reads every form of a value",
    arguments: [
      (#" "A😀\/\b\f" "#, "A😀/\u{08}\u{0C}"), ("1e2", .number(100)),
      ("-0.5E-1", .number(-0.05)), ("\t[ ]\r\n", []), ("0", 0),
      ("100000000000000000000", .number(1e20)),
    ] as [(String, JSONValue)])
  func forms(text: String, expected: JSONValue) throws { #expect(try value(text) == expected) }

  @Test(
    "refuses what is none, and says where",
    arguments: [
      ("", 1), ("01", 3), ("1.", 3), ("+1", 1), ("-", 2), (".5", 1), ("1e", 3), ("[1,]", 4),
      ("{\"a\":1,}", 8), ("{\"a\":1,\"a\":2}", 8), ("{a:1}", 2), ("\"\n\"", 2), ("\"a", 3),
      (#""\x""#, 3), (#""\ud800""#, 8), (#""\udc00""#, 8), ("nul", 4), ("1 2", 3), ("'a'", 1),
      ("1e999", 6), ("[", 2),
    ])
  func refused(text: String, column: Int) {
    #expect(throws: JSONFault(column: column)) { try value(text) }
  }

  @Test("refuses what would take the whole stack, and bytes that are no text")
  func hostile() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(column: JSONReader.depthLimit + 1)) { try value(deep) }
    #expect(throws: JSONFault.self) { try JSONReader.value([0x22, 0xFF, 0x22]) }
  }
}
