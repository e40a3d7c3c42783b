import TerminalText
import Testing

@Suite("A prompt for libedit")
struct PromptTests {
  let esc = "\u{1}\u{1B}["
  let end = "m\u{1}"

  @Test("marks its escape sequences, and ends the last style before the last space")
  func marks() {
    let keys: StyledText = "\("h", .bold) telehealth · \("m", .bold) telemedicine \("› ", .bold)"
    #expect(
      keys.prompt(.ansi)
        == "\(esc)1\(end)h\(esc)0\(end) telehealth · \(esc)1\(end)m\(esc)0\(end) telemedicine "
        + "\(esc)1\(end)›\(esc)0\(end) ")
  }

  @Test("never has two marked groups side by side, and always a visible character after one")
  func groups() {
    let styles: [Style] = [.plain, .bold, .red, .boldGreen]
    let parts = ["", " ", "a", "é ", "\u{301}", "漢", "\n", "x  "]
    for first in parts {
      for second in parts {
        for (one, other) in zip(styles, styles.dropFirst() + [.plain]) {
          let prompt = (StyledText(first, one) + StyledText(second, other)).prompt(.ansi)
          let groups = prompt.split(separator: "\u{1}", omittingEmptySubsequences: false)
          // Between marks stand, in turn, text and escape sequences; only the first may be empty.
          #expect(groups.count % 2 == 1)
          #expect(groups.dropFirst().allSatisfy { !$0.isEmpty })
          #expect(prompt.hasSuffix(" "))
          #expect(!prompt.contains("\n"))
          let escapes = groups.indices.filter { $0 % 2 == 1 }.map { groups[$0] }
          #expect(escapes.last.map { $0 == "\u{1B}[0m" } ?? true)
        }
      }
    }
  }

  @Test("is plain without colours")
  func plain() {
    #expect(StyledText("telequiz ›", .bold).prompt(.none) == "telequiz › ")
    #expect(StyledText("telequiz › ", .bold).prompt(.none) == "telequiz › ")
    #expect(StyledText().prompt(.ansi) == " ")
  }

  @Test("composes accents and leaves out what has no width")
  func zeroWidth() {
    #expect(StyledText("e\u{301}").prompt(.none).unicodeScalars.elementsEqual("é ".unicodeScalars))
    #expect(StyledText("\u{1112}\u{1161}\u{11AB}").prompt(.none) == "한 ")
    #expect(StyledText("ệ\u{334} ❤️").prompt(.none).unicodeScalars.allSatisfy { $0.value != 0xFE0F })
    #expect(StyledText("👩‍⚕️").prompt(.none) == "👩⚕ ")
  }
}
