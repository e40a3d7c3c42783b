import Testing

@testable import TerminalText

@Suite("Text made safe for a terminal")
struct TerminalSafeTests {
  @Test(
    "shows what would steer the terminal",
    arguments: [
      ("\u{1B}]52;c;cm0gLXJm\u{7}", "^[]52;c;cm0gLXJm^G"), ("\u{1B}[2J", "^[[2J"),
      ("\u{9B}31m", "<U+009B>31m"), ("a\u{0}b", "a^@b"), ("\u{7F}", "^?"), ("\u{85}", "<U+0085>"),
      ("a\u{202E}cba", "a<U+202E>cba"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"), ("\u{2028}", "<U+2028>"),
      ("\u{E0041}", "<U+E0041>"), ("\u{FEFF}x", "<U+FEFF>x"), ("a\u{200B}b", "a<U+200B>b"),
      ("tele\u{200D}health", "tele<U+200D>health"), ("tele\u{AD}health", "tele<U+00AD>health"),
      ("\u{3164}", "<U+3164>"), ("\u{FFFE}", "<U+FFFE>"), ("\u{2FE7}", "<U+2FE7>"),
      ("a\u{FE0F}\u{FE0F}", "a\u{FE0F}<U+FE0F>"),
      ("\u{FFF9}", "<U+FFF9>"), ("tab\tbed", "tab bed"), ("a\nb\rc\r\nd", "a^Jb^Mc^M^Jd"),
    ])
  func shown(text: String, safe: String) {
    #expect(text.terminalSafe() == safe)
  }

  @Test(
    "keeps what people write",
    arguments: [
      "telehealth", "déjà vu e\u{301}", "漢字", "👩🏽‍⚕️ ❤️ 🇩🇪 1️⃣", "می‌خواهم", "क्‍ष", "100 % – “yes” — no…",
      "\u{A0}", "",
    ])
  func kept(text: String) {
    #expect(text.terminalSafe() == text)
  }

  @Test("keeps line breaks as newlines only when asked to")
  func lineBreaks() {
    #expect("a\nb\r\nc\rd\n".terminalSafe(lineBreaks: .kept) == "a\nb\nc\nd\n")
    #expect("a\u{B}\u{C}b\u{2029}".terminalSafe(lineBreaks: .kept) == "a^K^Lb<U+2029>")
  }

  @Test("has no control character, and nothing that reorders or hides, whatever it was made of")
  func property() {
    var random = RandomText(seed: 2)
    for _ in 0..<2_000 {
      let attack = random.attack(12)
      for lineBreaks in [LineBreaks.kept, .shown] {
        let safe = attack.terminalSafe(lineBreaks: lineBreaks)
        for scalar in safe.unicodeScalars where !(scalar == "\n" && lineBreaks == .kept) {
          let category = scalar.properties.generalCategory
          #expect(category != .control && category != .lineSeparator)
          #expect(!(0x202A...0x202E).contains(scalar.value))
          #expect(!(0x2066...0x2069).contains(scalar.value))
          #expect(!(0xE0000...0xE007F).contains(scalar.value))
        }
        #expect(safe.terminalSafe(lineBreaks: lineBreaks) == safe)
      }
    }
  }
}
