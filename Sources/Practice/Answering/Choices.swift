public import QuestionBank

/// The categories of a question as a learner may name them.
///
/// Names are keys, numbers, names, synonyms, and any beginning of a name or a synonym that fits one
/// category only. A key as a capital letter says that the learner is sure.
public struct Choices: Sendable {
  /// What a learner typed.
  public enum Entry: Hashable, Sendable {
    /// A category.
    case answer(Category.ID, Confidence)
    /// The beginning of several categories' names.
    case ambiguous([Category])
    /// None of them; the one that was probably meant.
    case unknown(suggestion: Category?)
  }

  /// The categories, in the order in which they are offered.
  public let categories: [Category]
  private let vocabulary: Vocabulary<Category.ID>

  /// Creates the choices among a subject's categories.
  public init(_ categories: [Category]) {
    self.categories = categories
    vocabulary = Vocabulary(
      categories.flatMap { category in
        ([category.name] + category.synonyms).map { Vocabulary.Word($0, category.id) }
      })
  }

  /// The keys that answer by themselves: small and capital letters, and numbers up to nine.
  public var keys: Set<Character> {
    var keys: Set<Character> = []
    for (index, category) in categories.enumerated() {
      keys.formUnion(Self.cases(of: category.key))
      if index < 9 { keys.formUnion(String(index + 1)) }
    }
    return keys
  }

  /// Whether a letter means a category, alone or as the beginning of its name.
  public func use(_ letter: Character) -> Bool {
    let letters = Self.cases(of: letter)
    return categories.contains { category in
      !letters.isDisjoint(with: Self.cases(of: category.key))
        || ([category.name] + category.synonyms).contains { name in
          name.first.map { !letters.isDisjoint(with: Self.cases(of: $0)) } ?? false
        }
    }
  }

  /// What a text means.
  public func entry(_ text: some StringProtocol) -> Entry {
    let text = text.drop { $0.isWhitespace }
    if let key = text.first, text.dropFirst().allSatisfy(\.isWhitespace) {
      if let category = categories.first(where: { $0.key == key }) {
        return .answer(category.id, .plain)
      }
      if let category = categories.first(where: { Self.cases(of: $0.key).contains(key) }) {
        return .answer(category.id, key.isUppercase ? .sure : .plain)
      }
    }
    if let number = Int(String(text.filter { !$0.isWhitespace })),
      categories.indices.contains(number - 1)
    {
      return .answer(categories[number - 1].id, .plain)
    }
    switch vocabulary.lookUp(text) {
    case .found(let category): return .answer(category, .plain)
    case .ambiguous(let words):
      return .ambiguous(words.compactMap { word in categories.first { $0.id == word.meaning } })
    case .unknown(let word):
      return .unknown(suggestion: categories.first { $0.id == word?.meaning })
    }
  }

  /// A letter as small and as capital letter, as far as those are single characters.
  private static func cases(of letter: Character) -> Set<Character> {
    Set(
      [String(letter), letter.lowercased(), letter.uppercased()].filter { $0.count == 1 }.joined())
  }
}
