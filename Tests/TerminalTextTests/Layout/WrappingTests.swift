import TerminalText
import Testing

@Suite("Wrapped text")
struct WrappingTests {
  @Test("has no line that is too wide, and loses no word")
  func property() {
    var random = RandomText(seed: 3)
    for round in 0..<1_500 {
      let text = random.words(20)
      let width = 2 + round % 60
      let lead = StyledText(String(repeating: "1", count: random.number(below: 12)), .bold)
      let lines = StyledText(text).wrapped(to: width, after: lead)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let kept = lines.map(\.plain).joined().filter { $0 != " " }
      #expect(kept == lead.plain + text.filter { $0 != " " && $0 != "\n" })
    }
  }

  @Test("stays as it is when wrapped again")
  func idempotent() {
    var random = RandomText(seed: 4)
    for round in 0..<1_500 {
      let width = 2 + round % 60
      let lines = random.words(20).wrapped(to: width)
      #expect(lines.joined(separator: "\n").wrapped(to: width) == lines)
    }
  }

  @Test("is broken between words, and fills its lines")
  func words() {
    let text = "A dermatologist collects photos of rashes and moles"
    #expect(
      text.wrapped(to: 20) == ["A dermatologist", "collects photos of", "rashes and moles"])
    #expect(text.wrapped(to: 51) == [text])
    #expect("exactly ten".wrapped(to: 11) == ["exactly ten"])
    #expect("exactly ten".wrapped(to: 10) == ["exactly", "ten"])
  }

  @Test("hangs from what stands before its first line")
  func hanging() {
    let text: StyledText = "A software solution that lets primary care providers send photos"
    #expect(
      text.wrapped(to: 30, after: StyledText("1/12  ", .dim)).map(\.plain) == [
        "1/12  A software solution that", "      lets primary care", "      providers send photos",
      ])
    #expect(
      text.wrapped(to: 40, hanging: 2).map(\.plain) == [
        "A software solution that lets primary", "  care providers send photos",
      ])
  }

  @Test("keeps styles on the words that have them")
  func styles() {
    let text: StyledText = "one \("two three", .bold) four"
    #expect(
      text.wrapped(to: 8) == [
        "one \("two", .bold)", "\("three", .bold)", "four",
      ])
  }

  @Test("breaks words that are too long, between characters as people see them")
  func longWords() {
    let lines = String(repeating: "x", count: 4_000).wrapped(to: 80)
    #expect(lines.count == 50)
    #expect(lines.allSatisfy { $0.displayWidth == 80 })
    #expect("ab👩🏽‍⚕️e\u{301}漢".wrapped(to: 3) == ["ab", "👩🏽‍⚕️e\u{301}", "漢"])
    #expect(
      "see https://example.org/a/b".wrapped(to: 12) == ["see", "https://exam", "ple.org/a/b"])
  }

  @Test("of scripts without spaces is broken anywhere, but not before closing signs")
  func ideographs() {
    #expect("遠隔医療です。次".wrapped(to: 12) == ["遠隔医療で", "す。次"])
    #expect("see 遠隔医療".wrapped(to: 8) == ["see 遠隔", "医療"])
  }

  @Test("keeps line breaks and empty lines, and makes one of many spaces")
  func paragraphs() {
    #expect("a  b\n\n c \n".wrapped(to: 10) == ["a b", "", "c", ""])
    #expect("".wrapped(to: 10) == [""])
    #expect("   ".wrapped(to: 10) == [""])
  }

  @Test("gives indentation up where no words would fit beside it")
  func narrow() {
    let lines = StyledText("telemedicine now").wrapped(to: 8, after: "12/20  ")
    #expect(lines.map(\.plain) == ["12/20", "telemedi", "cine now"])
  }
}
