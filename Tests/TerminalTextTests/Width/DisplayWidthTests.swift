import Testing

@testable import TerminalText

@Suite("The display width")
struct DisplayWidthTests {
  @Test(
    "of a character as people see it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｆ", 2), ("ﾊ", 1), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("🩺", 2), ("⌚", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2),
      ("👩🏽‍⚕️", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("क्ष", 2), ("ก็", 1), ("·", 1), ("›", 1), ("━", 1),
      ("█", 1), ("✓", 1), ("…", 1), ("\u{A0}", 1), ("×", 1),
    ])
  func cluster(text: String, width: Int) {
    #expect(text.count == 1)
    #expect(text.displayWidth == width)
  }

  @Test("of a text is the sum of its characters")
  func sum() {
    #expect("".displayWidth == 0)
    #expect("h telehealth · m telemedicine ›".displayWidth == 31)
    #expect("漢字 e\u{301}🩺".displayWidth == 8)
    var random = RandomText(seed: 1)
    for _ in 0..<200 {
      let text = random.words(8)
      #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth })
    }
  }

  @Test("of control characters is none", arguments: ["\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}"])
  func control(text: String) {
    #expect(text.displayWidth == 0)
  }

  @Test("tables are in rising order, without overlaps")
  func tables() {
    for table in [WidthTable.wide, WidthTable.zero, WidthTable.emoji] {
      #expect(table.count.isMultiple(of: 2))
      for index in stride(from: 0, to: table.count, by: 2) {
        #expect(table[index] <= table[index + 1])
        #expect(index == 0 || table[index - 1] < table[index])
      }
    }
  }

  // Single scalars, with the widths that Python's wcwidth 0.7.0 gives (Unicode 17).
  @Test(
    "of single scalars agrees with wcwidth",
    arguments: [
      (0x2FF, 1), (0x300, 0), (0x36F, 0), (0x370, 1), (0x10FF, 1), (0x1100, 2), (0x115F, 2),
      (0x1160, 0), (0x231A, 2), (0x231C, 1), (0x2614, 2), (0x2630, 2), (0x2E80, 2), (0x303E, 2),
      (0x303F, 1), (0x3041, 2), (0x4DC0, 2), (0xA4CF, 1), (0xAC00, 2), (0xD7A3, 2), (0xFE0F, 0),
      (0xFE30, 2), (0xFF01, 2), (0xFF61, 1), (0x1F004, 2), (0x1F1E6, 2), (0x1F300, 2),
      (0x1F64F, 2), (0x1F650, 1), (0x1FA7A, 2), (0x20000, 2), (0x3FFFD, 2), (0xE0100, 0),
    ])
  func scalars(value: UInt32, width: Int) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scalar.displayWidth == width, "U+\(String(value, radix: 16))")
  }
}
