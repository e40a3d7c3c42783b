/// Texts that nobody writes, to try laws on; the same for the same seed.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // A linear congruential generator with Knuth's MMIX constants; its upper bits are good.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  private static let ordinary = [
    "a", "x-ray", "telemedicine", "vidéo", "e\u{301}", "漢", "漢字テスト。", "🩺", "👩🏽‍⚕️", "🇩🇪", "क्षेत्र", "한국어",
    "\n", "  ", "(rash)", "—", "1️⃣", "a̐éö̲", "supercalifragilisticexpialidocious",
  ]
  private static let hostile = [
    "\u{1B}]52;c;AAAA\u{7}", "\u{1B}[2J", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}",
    "\u{FEFF}",
    "\u{E0041}", "\r", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{2028}", "\u{85}", "\u{200D}",
    "\u{FE0F}",
    "\u{AD}", "\u{3164}", "\u{FFFF}", "\u{300}", "\u{1F468}\u{200D}", "\u{34F}", "\u{FFF9}",
  ]

  /// Words of many scripts, with spaces between most.
  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      Self.ordinary[number(below: Self.ordinary.count)] + (number(below: 4) == 0 ? "" : " ")
    }.joined()
  }

  /// Words, and what attacks a terminal.
  mutating func attack(_ count: Int) -> String {
    let parts = Self.ordinary + Self.hostile
    return (0..<count).map { _ in parts[number(below: parts.count)] }.joined()
  }
}
