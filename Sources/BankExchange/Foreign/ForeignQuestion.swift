/// A question as another program's file has it, before anybody asks what it means here.
///
/// What is empty in the file is nil or absent here: it says nothing.
public struct ForeignQuestion: Hashable, Sendable {
  /// The line on which it starts, from 1.
  public var line: Int
  /// What the file calls it for good.
  public var id: String?
  /// What the file calls it for people.
  public var title: String?
  /// The text to classify.
  public var service: String?
  /// All options, in their order; none where the format has no options.
  public var options: [String] = []
  /// The right option.
  public var answer: String?
  /// Whether it asks only whether its text is true.
  public var isTrueOrFalse = false
  /// Why the answer is right.
  public var rationale: String?
  /// A nudge.
  public var hint: String?
  /// The first criterion that fails.
  public var fails: String?
  /// What it is an example of.
  public var concept: String?
  /// The group of questions alike in wording.
  public var contrast: String?
  /// How hard it is, as written.
  public var difficulty: String?
  /// What it rests on, each an id, a title, or `id: place`.
  public var sources: [String] = []
  /// Free words.
  public var tags: [String] = []
  /// Why authorities disagree.
  public var contested: String?
  /// Why it is not asked any more.
  public var retired: String?
  /// Earlier ids.
  public var aka: [String] = []

  /// Creates a question of which nothing is known but its place.
  public init(line: Int) { self.line = line }

  /// What people may call it in a message.
  var name: String? { id ?? title ?? service.map { String($0.prefix(40)) } }

  /// Takes tags, of which some are parts of an item.
  mutating func take(tags texts: [String]) {
    for text in texts {
      switch ItemTag(text) {
      case .word(let word): tags.append(word)
      case .part(.fails, let value): fails = fails ?? value
      case .part(.concept, let value): concept = concept ?? value
      case .part(.contrast, let value): contrast = contrast ?? value
      case .part(.difficulty, let value): difficulty = difficulty ?? value
      case .part(.sources, let value): sources.append(value)
      case .part: break
      }
    }
  }
}
