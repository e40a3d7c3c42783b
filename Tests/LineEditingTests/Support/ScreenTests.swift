import TerminalTesting
import Testing

@Suite("The screen of the tests")
struct ScreenTests {
  private func screen(_ text: String, rows: Int = 4, columns: Int = 10) -> Screen {
    var screen = Screen(rows: rows, columns: columns)
    screen.feed(text.utf8)
    return screen
  }

  @Test("shows text where a terminal shows it")
  func shows() {
    #expect(screen("one\r\ntwo\u{8}O\r\n\tx").text == "one\ntwO\n        x")
    #expect(screen("漢字é🩺x").column == 8)
    #expect(screen("e\u{301}x").text == "e\u{301}x")
  }

  @Test("folds a line when the next character comes, and not before")
  func wraps() {
    #expect(screen("0123456789").row == 0)
    #expect(screen("0123456789a").text == "0123456789\na")
    #expect(screen("0123456789\r\na").transcript == "0123456789\na")
    #expect(screen("0123456789a").transcript == "0123456789a")
    #expect(screen("012345678漢").text == "012345678\n漢")
  }

  @Test("keeps what scrolls off for its transcript")
  func scrolls() {
    let screen = screen("1\r\n2\r\n3\r\n4\r\n5\r\n6")
    #expect(screen.text == "3\n4\n5\n6")
    #expect(screen.transcript == "1\n2\n3\n4\n5\n6")
  }

  @Test("obeys the sequences of line editors")
  func sequences() {
    #expect(screen("abcdef\u{1B}[3DX\u{1B}[K").text == "abcX")
    #expect(screen("abc\r\u{1B}[2@x").text == "x abc")
    #expect(screen("abc\r\u{1B}[2Px").text == "x")
    #expect(screen("a\r\nb\r\nc\u{1B}[2A\r\u{1B}[Jx").text == "x")
    #expect(screen("abc\u{1B}[4h\rx\u{1B}[4ly").text == "xybc")
    #expect(screen("\u{1B}[1mb\u{1B}[31mr\u{1B}[0mn").style(of: "r") == "[1][31]")
    #expect(screen("\u{1B}[?2004h").modes == ["2004"])
  }

  @Test("takes bytes in pieces of any size")
  func pieces() {
    var screen = Screen(rows: 4, columns: 10)
    for byte in "漢\u{1B}[1mx\u{1B}[0m\u{1B}[K".utf8 { screen.feed([byte]) }
    #expect(screen.text == "漢x")
    #expect(screen.unknown == [])
  }

  @Test(
    "notes what no program of ours should send",
    arguments: [
      "\u{1B}]52;c;QUJD\u{7}", "\u{1B}]0;title\u{1B}\\", "\u{1B}Pq\u{1B}\\", "\u{1B}[6n",
      "\u{1B}[?1049h", "\u{9B}31m", "\u{202E}", "\u{1}", "\u{7F}", "\u{E0041}", "\u{1B}c",
    ])
  func notes(text: String) {
    #expect(screen(text).unknown.count == 1)
  }

  @Test("folds lines anew when its width changes")
  func resizes() {
    var screen = screen("0123456789abcdef\r\nxy\u{1B}[A")
    screen.resize(rows: 4, columns: 5)
    #expect(screen.text == "56789\nabcde\nf\nxy")
    screen.resize(rows: 4, columns: 20)
    #expect(screen.cursorLine == "56789abcdef")
  }
}
