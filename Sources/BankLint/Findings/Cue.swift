public import QuestionBank

/// Words, or another mark of a text, that stand more often with one answer than chance explains.
public struct Cue: Hashable, Sendable {
  /// The words in their commonest forms; several if they stand in the same items.
  public var words: [String]
  /// The answer that they stand with.
  public var category: Category.ID
  /// How many items with them have that answer.
  public var matching: Int
  /// How many items have them.
  public var all: Int
  /// The answer that the fewest items with them have.
  public var lacking: Category.ID

  /// Creates a cue.
  public init(
    words: [String], category: Category.ID, matching: Int, all: Int, lacking: Category.ID
  ) {
    self.words = words
    self.category = category
    self.matching = matching
    self.all = all
    self.lacking = lacking
  }

  /// How many of them a message lists.
  static let most = 6

  /// The words in quotes.
  var quoted: String {
    let words = words.map { "'\($0)'" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// How many items have what answer.
  var items: String {
    "\(matching) of \(all) items with \(words.count > 1 ? "them" : "it") are '\(category)'"
  }

  /// What is to be written against it.
  var contrast: String { "'\(words.first ?? "")' that is '\(lacking)'" }

  /// What is to be written against the first of them.
  static func contrasts(_ cues: [Self]) -> String {
    let shown = cues.prefix(most).map { "with \($0.contrast)" }
    return (shown.count == 1 ? "write a contrast item " : "write contrast items ")
      + shown.joined(separator: ", ")
  }

  /// The first of them, each with its counts.
  static func list(_ cues: [Self]) -> String {
    let shown = cues.prefix(most).map {
      "\($0.quoted) (\($0.matching) of \($0.all) '\($0.category)')"
    }
    let rest = cues.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// How many answers somebody gets right who guesses by a rule that needs no understanding.
public struct Guessing: Hashable, Sendable {
  /// How many are right.
  public var right: Int
  /// How many are right by always giving the commonest answer.
  public var constantRight: Int
  /// The commonest answer.
  public var constant: Category.ID
  /// How many there are.
  public var total: Int

  /// Creates a score.
  public init(right: Int, constantRight: Int, constant: Category.ID, total: Int) {
    self.right = right
    self.constantRight = constantRight
    self.constant = constant
    self.total = total
  }

  /// The share that is right, in whole percent.
  public var percent: Int { Self.percent(right, of: total) }
  /// The share that is right by always giving the commonest answer, in whole percent.
  public var constantPercent: Int { Self.percent(constantRight, of: total) }

  private static func percent(_ part: Int, of total: Int) -> Int {
    total == 0 ? 0 : Int((100 * Double(part) / Double(total)).rounded())
  }

  /// What a rule is worth beside always giving the commonest answer.
  func worth(of rule: String) -> String {
    "\(rule) is right in \(percent) %, always saying '\(constant)' in \(constantPercent) %"
  }
}
