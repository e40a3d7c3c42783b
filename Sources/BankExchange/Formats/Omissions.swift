public import QuestionBank

/// What an export leaves out because its format has no place for it.
public struct Omissions: Hashable, Sendable {
  /// How many of every part of items, where there are any.
  public var parts: [ItemPart: Int] = [:]
  /// How many categories have a definition that is left out.
  public var definitions = 0
  /// How many decision rules are left out.
  public var decisionRules = 0

  /// Counts what a format cannot carry of items and their subject.
  public init(of items: [Item], subject: Subject, in format: ExchangeFormat) {
    for part in ItemPart.allCases {
      let count = items.reduce(0) { $0 + $1.omitted(part, in: format) }
      if count > 0 { parts[part] = count }
    }
    guard !format.carriesRule else { return }
    definitions = subject.categories.count { $0.definition != nil }
    decisionRules = subject.decision.isEmpty ? 0 : 1
  }

  /// Whether nothing is left out.
  public var isEmpty: Bool { parts.isEmpty && definitions == 0 && decisionRules == 0 }

  /// What is left out, in words: `4 hints`, `1 decision-rule`.
  public var words: [String] {
    func counted(_ count: Int, _ noun: String, _ plural: String) -> String {
      "\(count) \(count == 1 ? noun : plural)"
    }
    var words = parts.sorted { $0.key < $1.key }.map { part, count in
      counted(count, part.noun, part.plural)
    }
    if definitions > 0 { words.append(counted(definitions, "definition", "definitions")) }
    if decisionRules > 0 { words.append(counted(decisionRules, "decision-rule", "decision-rules")) }
    return words
  }
}

extension Item {
  /// How many of a part a format leaves out.
  fileprivate func omitted(_ part: ItemPart, in format: ExchangeFormat) -> Int {
    if part == .tags, format.carried.contains(.tags) {
      return tags.count { !format.carries(tag: ItemTag.word($0).text) }
    }
    return format.carried.contains(part) ? 0 : count(of: part)
  }
}
