import Probability
import StrictYAML

/// Values to be written that are made up at random, with what a reader should find.
struct SampleValue {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  /// What texts are made of: everything that means something to YAML, white space, and characters of
  /// one to four bytes.
  private static let pieces: [String] = [
    " ", "  ", "\n", "\n\n", "\t", "\r\n", ": ", ":", " #", "#", "- ", "-", "?", "? ", ",", "[",
    "]", "{", "}", "&a", "*a", "!t", "|", ">", "'", "''", "\"", "\\", "\\n", "%", "@", "`", "~",
    "null", "no", "Yes", "---", "...", "2014", "1_000", "0x1F", "12:30", "<<", "=", "é", "😀",
    "\u{A0}", "\u{3000}", "\u{301}", "\u{200B}", "\u{FFFD}", "word", "words of prose ",
    "https://x.y/?q=[1]&z#a", "a longer piece of prose that has to be broken somewhere, ",
  ]

  /// A text that the profile allows.
  mutating func text() -> String {
    (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
      Self.pieces.randomElement(using: &numbers) ?? ""
    }.joined()
  }

  /// A mapping, and what a reader should find.
  mutating func mapping(depth: Int = 1) -> (value: YAMLMapping, outline: String) {
    var entries: [YAMLMapping.Entry] = []
    var outlines: [String] = []
    for index in 0..<Int.random(in: 1...4, using: &numbers) {
      let (value, outline) = value(depth: depth)
      entries.append(.init("key-\(index)", value, above: remarks(), behind: comment()))
      outlines.append("key-\(index): \(outline)")
    }
    return (YAMLMapping(entries), "{" + outlines.joined(separator: ", ") + "}")
  }

  private mutating func value(depth: Int) -> (YAMLValue, String) {
    switch Int.random(in: 0..<(depth < 6 ? 8 : 5), using: &numbers) {
    case 0: return (.absent, "~")
    case 1:
      let text = text()
      return (.text(text), text.quoted)
    case 2, 3:
      let text = text()
      return (.prose(text), text.quoted)
    case 4:
      let texts = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in text() }
      return (
        .shortList(texts.map { .text($0) } + [.mapping([.init("ref", "a: b")])]),
        "[" + (texts.map(\.quoted) + ["{ref: \"a: b\"}"]).joined(separator: ", ") + "]"
      )
    case 5:
      let (mapping, outline) = mapping(depth: depth + 1)
      return (.mapping(mapping), outline)
    default:
      let values = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in value(depth: depth + 1) }
      let elements = values.map {
        YAMLList.Element($0.0, above: remarks(), behind: comment())
      }
      return (
        .list(YAMLList(elements)), "[" + values.map(\.1).joined(separator: ", ") + "]"
      )
    }
  }

  private mutating func remarks() -> [YAMLRemark] {
    [
      [], [], [], [.blankLine], [.comment(" why")],
      [.blankLine, .comment(""), .comment(" # x: y")],
    ]
    .randomElement(using: &numbers) ?? []
  }

  private mutating func comment() -> String? {
    [" c: 'd'", "", "#", "1 glued", nil, nil, nil, nil, nil, nil].randomElement(using: &numbers)
      ?? nil
  }
}
