import TerminalText
import Testing

@Suite("Styled text")
struct StyledTextTests {
  @Test("is the same text with and without colours")
  func rendering() {
    let text: StyledText = "\("✓ Right", .boldGreen): telemedicine. \(2, .bold)"
    #expect(text.rendered(.none) == "✓ Right: telemedicine. 2")
    #expect(
      text.rendered(.ansi)
        == "\u{1B}[1;32m✓ Right\u{1B}[0m: telemedicine. \u{1B}[1m2\u{1B}[0m")
    #expect(text.displayWidth == 24)
  }

  @Test("carries no style over a line break")
  func lineBreaks() {
    let text = StyledText("one\n\ntwo", .dim)
    #expect(text.rendered(.ansi) == "\u{1B}[2mone\u{1B}[0m\n\n\u{1B}[2mtwo\u{1B}[0m")
  }

  @Test("cannot be made to carry escape sequences")
  func safety() {
    let service = "\u{1B}[31mred\u{1B}]0;title\u{7}"
    let text: StyledText = "\(service) \(service, .bold)"
    #expect(text.plain == "^[[31mred^[]0;title^G ^[[31mred^[]0;title^G")
    #expect(text == text + StyledText(""))
  }

  @Test("joins neighbours of one style, so that equal texts are equal")
  func canonical() {
    let one = StyledText("tele", .bold) + StyledText("") + StyledText("health", .bold)
    #expect(one == StyledText("telehealth", .bold))
    #expect(one.runs.count == 1)
    #expect(StyledText("").isEmpty)
  }

  @Test("is joined with separators between parts only")
  func joining() {
    let keys: [StyledText] = ["h", "m"]
    #expect(keys.joined(separator: " · ").plain == "h · m")
    #expect([StyledText]().joined(separator: " · ").isEmpty)
  }
}
