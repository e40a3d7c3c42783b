import Testing

@testable import BankExchange
@testable import HypertextPages

@Suite("A page")
struct PageTests {
  static let hostile = [
    "", "plain", "<b>", "]]>", "&nbsp;", "\u{0}\u{8}\u{1B}", "\"'`", "--><script>", "é漢字🙂",
    "\u{202E}\u{FEFF}\u{FFFF}", "</style></title>", String(repeating: "x", count: 5_000),
  ]

  @Test("is well-formed XML whatever its texts hold", arguments: hostile)
  func wellFormed(text: String) {
    let table = DataTable(
      text, columns: [.words(text), .numbers(text)],
      rows: [DataTable.Row([[.text(text)], [.text(text)]], note: [.text(text)])])
    let rates = ProportionPlot(
      [.init(label: text, figure: text, share: 0.5, interval: 0...1)], guessing: 0.5)
    let page = Page(
      title: text, language: "en",
      body: [
        Figure(id: "figure", plot: rates.drawing(title: text), caption: text, table: table).markup,
        MatrixTable(
          text, corner: text, columns: [text],
          rows: [.init(header: text, counts: [1], remark: text)]
        ).markup { "\($0)" }, .tag("a", ["href": text], text),
      ])
    let tree = XMLTree(Array(page.text.utf8))
    #expect(tree.fault == nil)
    #expect(tree.root?.first("body")?.all("script").isEmpty == true)
  }

  @Test("fetches nothing and runs nothing, and says so to the browser")
  func policy() {
    let text = Page(title: "t", body: []).text
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for sign in ["<script", "<link", "url(", "@import", "src="] { #expect(!text.contains(sign)) }
  }

  @Test("has a style that HTML and XML read alike")
  func style() {
    #expect(!styleSheet.contains { "<>&".contains($0) })
    for scheme in ["prefers-color-scheme: dark", "@media print", "color-scheme: light dark"] {
      #expect(styleSheet.contains(scheme))
    }
  }

  @Test("has words that stand out from the paper, in light, dark and print")
  func contrast() throws {
    let palettes = styleSheet.split(separator: ":root").dropFirst()
    #expect(palettes.count == 3)
    for palette in palettes {
      let paper = try #require(Color(named: "paper", in: palette))
      for name in ["ink", "quiet", "known", "missed"] {
        let color = try #require(Color(named: name, in: palette))
        #expect(color.contrast(with: paper) >= 4.5, "\(name) on \(palette.prefix(200))")
      }
    }
  }
}

/// A colour of the style, for the contrast that WCAG 2.1 asks for (success criterion 1.4.3).
private struct Color {
  let luminance: Double

  init?(named name: String, in palette: Substring) {
    guard let start = palette.firstRange(of: "--\(name): #") else { return nil }
    var digits = String(palette[start.upperBound...].prefix { $0.isHexDigit })
    if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    let channels = [16, 8, 0].map { shift -> Double in
      let share = Double((value >> UInt32(shift)) & 0xFF) / 255
      guard share > 0.03928 else { return share / 12.92 }
      return power((share + 0.055) / 1.055)
    }
    luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  func contrast(with other: Color) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }
}

/// A number to the power of 2.4, which is a square and the square of a fifth root.
private func power(_ base: Double) -> Double {
  var root = 1.0
  for _ in 0..<60 {
    root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
  }
  return base * base * root * root
}
