// Block mappings and their keys.
extension Reader {
  /// Reads a mapping whose first key stands here.
  mutating func readMapping(_ block: Block, first: Opening) -> Node {
    var block = block
    var mapping = Mapping(entries: [], style: .block)
    var keys = KeyIndex()
    let start = position(at)
    var opening: Opening? = first
    while let current = opening {
      mapping.comments += comments.takeDetached()
      if case .key(let token) = current {
        if let entry = readEntry(token, keys: &keys) { mapping.entries.append(entry) }
      } else {
        passComplexKey()
      }
      block.isComplete = block.isComplete && keys.isComplete
      opening = nextEntry(of: &block)
    }
    mapping.comments += comments.takeDetached(indentedBy: block.column)
    mapping.isComplete = block.isComplete
    return Node(.mapping(mapping), span: Span(start: start, end: passed))
  }

  /// Reads an entry; nil if its key is refused.
  private mutating func readEntry(_ token: KeyToken, keys: inout KeyIndex) -> Mapping.Entry? {
    let above = comments.takeAdjoining()
    let keySpan = span(token.range)
    let column = keySpan.start.column - 1
    guard text(token.range) != "<<" else {
      note(.mergeKey, keySpan)
      keys.isComplete = false
      passEntry(in: column)
      return nil
    }
    let key = checkKey(token, keySpan, keys: &keys)
    at = token.colon + 1
    let (value, behind) = readValue(in: column, of: .mapping)
    guard let key else { return nil }
    return Mapping.Entry(
      key: key, keySpan: keySpan, value: value, comments: Comments(above: above, behind: behind))
  }

  /// Returns a key that is one of ours and stands in its mapping for the first time.
  mutating func checkKey(_ token: KeyToken, _ span: Span, keys: inout KeyIndex) -> String? {
    let key = text(token.range)
    if token.range.count > limits.keyBytes {
      note(.keyTooLong(limit: limits.keyBytes), span)
    } else if !token.isWord {
      refuse(key, token, span)
    } else if let first = keys.insert(key, span) {
      note(.duplicateKey(key), span, related: first)
      return nil
    } else {
      return key
    }
    keys.isComplete = false
    return nil
  }

  /// Refuses a key that is none of ours, by what YAML takes it for.
  private mutating func refuse(_ key: String, _ token: KeyToken, _ span: Span) {
    guard key != "<<" else { return note(.mergeKey, span) }
    switch bytes[token.range.lowerBound] {
    case .ampersand: note(.anchor, span)
    case .asterisk: note(.alias, span)
    case .exclamation: note(.tag, span)
    case .questionMark where byte(at: token.range.lowerBound + 1).isBlank: note(.complexKey, span)
    case .colon where token.range.isEmpty:
      note(.badKey("", suggestion: nil), token.colon..<token.colon + 1)
    default: note(.badKey(key, suggestion: KeyToken.suggestion(for: key)), span)
    }
  }

  /// Refuses `? key` with the `: value` that may stand below it.
  private mutating func passComplexKey() {
    let column = position(at).column - 1
    note(.complexKey, at..<contentEnd)
    passEntry(in: column)
    if !isAtEnd, indent == column, byte == .colon, byte(at: at + 1).isBlankOrEnd {
      passEntry(in: column)
    }
  }
}

/// The keys of a mapping that have been seen.
struct KeyIndex {
  /// Whether all keys could be read.
  var isComplete = true
  private var few: [(key: String, span: Span)] = []
  private var many: [String: Span] = [:]

  /// Adds a key; returns the place of the same key if it is there already.
  mutating func insert(_ key: String, _ span: Span) -> Span? {
    // Looking through a handful is faster than hashing; an item has about a dozen.
    if many.isEmpty {
      if let first = few.first(where: { $0.key == key }) { return first.span }
      few.append((key, span))
      if few.count == 24 {
        many = Dictionary(few.map { ($0.key, $0.span) }, uniquingKeysWith: { first, _ in first })
      }
      return nil
    }
    if let first = many[key] { return first }
    many[key] = span
    return nil
  }
}
