extension ExchangeFormat {
  /// The parts of an item that the format carries; what Moodle has no place for travels as tags.
  public var carried: Set<ItemPart> {
    switch self {
    case .csv: Set(ItemPart.allCases)
    case .anki: Set(ItemPart.allCases).subtracting([.aka, .retired])
    case .moodleXML: Set(ItemPart.allCases).subtracting([.aka, .locators, .contested, .retired])
    case .gift:
      Set(ItemPart.allCases).subtracting([.aka, .hint, .locators, .contested, .retired])
    case .aiken: [.service, .answer]
    }
  }

  /// Whether the format has a place for what a category means and how the decision rule goes.
  public var carriesRule: Bool { self == .moodleXML }

  /// Whether the format can carry one tag of an author's.
  func carries(tag: String) -> Bool {
    switch self {
    case .csv: true
    case .moodleXML: !tag.isEmpty
    // Anki separates tags by white space.
    case .anki: !tag.unicodeScalars.contains(where: \.properties.isWhitespace)
    case .gift: GIFTComment.canHold(tag: tag)
    case .aiken: false
    }
  }
}
