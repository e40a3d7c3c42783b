import Testing

@testable import LineEditing

@Suite("Pasted text")
struct PastedTextTests {
  @Test(
    "becomes one line without control characters",
    arguments: [
      ("one\ntwo\r\nthree\rfour\tfive", "one two three four five"),
      ("line\n\n", "line"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
      ("\u{1B}]52;c;QUJD\u{7}\u{9B}31m\u{0}\u{7F}", "]52;c;QUJD31m"),
      ("é漢🩺 e\u{301}", "é漢🩺 e\u{301}"),
      (" \n\t ", ""),
      ("a\u{202E}b\u{2066}c\u{200F}d\u{E0041}e\u{FEFF}f\u{200D}g", "abcdef\u{200D}g"),
    ])
  func oneLine(pasted: String, line: String) {
    #expect(PastedText.oneLine(Array(pasted.utf8)) == line)
  }

  @Test("shows where it was no UTF-8")
  func invalid() {
    #expect(PastedText.oneLine([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
