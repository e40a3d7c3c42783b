import QuestionBank

/// A tag in another program's file: an author's own word, or a part of an item that has no other place
/// there.
///
/// A part is written `concept:store-forward`; a word of the author's that looks like one gets `tag:`
/// in front, so that everything reads back as it was.
enum ItemTag: Hashable {
  case part(ItemPart, String)
  case word(String)

  /// The parts that travel as tags, with their prefixes.
  private static let prefixes: [(String, ItemPart)] = [
    ("fails:", .fails), ("concept:", .concept), ("contrast:", .contrast),
    ("difficulty:", .difficulty), ("source:", .sources),
  ]
  private static let escape = "tag:"

  /// Reads a tag.
  init(_ text: String) {
    if text.hasPrefix(Self.escape) {
      self = .word(String(text.dropFirst(Self.escape.count)))
    } else if let (prefix, part) = Self.prefixes.first(where: { text.hasPrefix($0.0) }),
      text.count > prefix.count
    {
      self = .part(part, String(text.dropFirst(prefix.count)))
    } else {
      self = .word(text)
    }
  }

  /// The tag as it is written.
  var text: String {
    switch self {
    case .part(let part, let value):
      (Self.prefixes.first { $0.1 == part }?.0 ?? "") + value
    case .word(let word):
      word.hasPrefix(Self.escape) || Self.prefixes.contains { word.hasPrefix($0.0) }
        ? Self.escape + word : word
    }
  }

  /// The tags of an item in a format, parts first, then the author's own words that it can carry.
  static func tags(of item: Item, in format: ExchangeFormat) -> [String] {
    var parts: [ItemTag] = []
    if let fails = item.fails { parts.append(.part(.fails, fails.text)) }
    if let concept = item.concept { parts.append(.part(.concept, concept.text)) }
    if let contrast = item.contrast { parts.append(.part(.contrast, contrast.text)) }
    if let level = item.difficulty { parts.append(.part(.difficulty, String(level.rawValue))) }
    // Anki's files have a field for sources, which keeps their locators.
    if format != .anki {
      parts += item.sources.map { .part(.sources, $0.source.text) }
    }
    return (parts + item.tags.map(Self.word)).map(\.text).filter(format.carries(tag:))
  }
}
