internal import QuestionBank

/// Words that stand for something and may be cut short.
///
/// Case, accents, spaces and hyphens do not count, and any beginning will do that leaves one meaning
/// only; a whole word is never taken for the beginning of another.
public struct Vocabulary<Meaning: Hashable & Sendable>: Sendable {
  /// A word and what it stands for.
  public struct Word: Hashable, Sendable {
    /// The word, as it is shown.
    public var text: String
    /// What it stands for.
    public var meaning: Meaning

    /// Creates a word.
    public init(_ text: String, _ meaning: Meaning) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// What a text may mean.
  public enum Lookup: Hashable, Sendable {
    /// One thing.
    case found(Meaning)
    /// More than one; each with the first of its words that fits, in the vocabulary's order.
    case ambiguous([Word])
    /// Nothing; the word that was probably meant, if one is near.
    case unknown(suggestion: Word?)
  }

  /// The words, in the order in which they are offered.
  public let words: [Word]
  private let folded: [String]

  /// Creates a vocabulary; several words may share a meaning.
  public init(_ words: [Word]) {
    self.words = words
    folded = words.map(\.text.folded)
  }

  /// Looks a text up; an empty one is the beginning of every word.
  public func lookUp(_ text: some StringProtocol) -> Lookup {
    let sought = text.folded
    let whole = zip(words, folded).filter { $1 == sought }.map(\.0)
    let fitting =
      whole.isEmpty ? zip(words, folded).filter { $1.hasPrefix(sought) }.map(\.0) : whole
    var distinct: [Word] = []
    for word in fitting where !distinct.contains(where: { $0.meaning == word.meaning }) {
      distinct.append(word)
    }
    if let only = distinct.first, distinct.count == 1 { return .found(only.meaning) }
    guard distinct.isEmpty else { return .ambiguous(distinct) }
    let near = nearest(to: sought, in: folded)
    return .unknown(suggestion: folded.firstIndex { $0 == near }.map { words[$0] })
  }
}
