import Testing

@testable import BankLint

@Suite("Form that gives the answer away")
struct FormatCueTests {
  /// A bank of 12 near and 12 far items, of which so many near ones have a text around their words.
  private func findings(
    marked count: Int = 12, before: String = "", after: String = "", allowing: String = ""
  ) -> [Finding] {
    let plain = letters(24)
    let near = plain.prefix(12).enumerated().map { $0 < count ? before + $1 + after : $1 }
    return CueFindings.all(
      in: CueFindings.bank(near: near, far: Array(plain.suffix(12)), allowing: allowing),
      of: [.formatCue])
  }

  /// Texts of words that no other text has, without digits.
  private func letters(_ count: Int) -> [String] {
    (0..<count).map { number in
      let name = String(UnicodeScalar(UInt8(97 + number)))
      return (0..<5).map { "k" + name + String(repeating: "o", count: $0 + 1) }
        .joined(separator: " ")
    }
  }

  @Test(
    "is told for what can be seen without reading",
    arguments: [
      ("", " 24", "a digit"), ("", " \"so\"", "a quotation"),
      ("", " \u{201C}so\u{201D}", "a quotation"),
      ("", " ECG", "an abbreviation"), ("", "?", "a question mark at the end"),
    ])
  func marks(before: String, after: String, name: String) {
    let found = findings(before: before, after: after)
    #expect(
      found.map(\.message) == [
        "\(name) gives the answer away: 12 of 12 items with it are 'near'; knowing no more is right in "
          + "100 %, always saying 'near' in 50 %"
      ])
    #expect(
      found.map(\.help) == ["write an item with \(name) that is 'far', or do without"])
  }

  @Test("is told for the words at the start, unless they give it away anywhere")
  func firstWords() {
    // The words stand in all other items too, only not first.
    let plain = letters(24)
    let near = plain.prefix(12).map { "a patient \($0)" }
    let far = plain.suffix(12).map { "\($0) a patient" }
    let found = CueFindings.all(
      in: CueFindings.bank(near: near, far: far), of: [.formatCue, .cueWord])
    #expect(found.map { $0.message.prefix(29) } == ["'a' as the first word gives t"])
    #expect(findings(before: "patients ").isEmpty)
  }

  @Test("does not count words that may tell the answer")
  func allowed() {
    #expect(findings(before: "patients ", allowing: "patient").isEmpty)
  }

  @Test("is told from where chance explains it once in 100 banks")
  func threshold() {
    // scipy 1.17.1: hypergeom(24, 12, n).sf(n - 1) times 2 categories is 0.0373 for 5, 0.0137 for 6
    // and 0.0046 for 7.
    #expect(findings(marked: 6, after: "?").isEmpty)
    #expect(findings(marked: 7, after: "?").count == 1)
  }

  @Test("has no quotation in an apostrophe, and no abbreviation in a letter")
  func near() {
    #expect(findings(after: " it''s a B").isEmpty)
  }
}
