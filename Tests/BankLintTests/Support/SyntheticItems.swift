import Probability

/// Items that nobody wrote: words drawn from a vocabulary in which some are frequent and most are rare, and
/// answers that the words tell nothing about, unless they are made to.
struct SyntheticItems {
  /// How items belong together.
  enum Families {
    /// Each item is by itself.
    case none
    /// Pairs with opposite answers that share two thirds of their words, declared as contrasts.
    case contrasts
    /// Threes with one answer that share two thirds of their words.
    case sameAnswer
  }

  /// How words tell answers.
  enum Leak {
    /// They do not.
    case none
    /// Each category has a word that stands in 70 % of its items.
    case wordPair
  }

  /// The words of each item as numbers, ascending, none twice.
  private(set) var words: [[Int]] = []
  /// The words of each item in order, as often as they stand there.
  private(set) var texts: [[Int]] = []
  /// The answer of each item.
  private(set) var answers: [Int] = []
  /// The family of each item.
  private(set) var families: [Int] = []

  /// How many words there are; those that leak come after them.
  static let vocabulary = 400

  /// Makes so many items.
  init(
    count: Int, categoryCount: Int = 2, families kind: Families = .none, leak: Leak = .none,
    seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let size =
      switch kind {
      case .none: 1
      case .contrasts: 2
      case .sameAnswer: 3
      }
    while words.count < count {
      let template = Self.draw(14, using: &generator)
      var answer = Int.random(in: 0..<categoryCount, using: &generator)
      for member in 0..<min(size, count - words.count) {
        if member > 0, case .contrasts = kind {
          answer = (answer + Int.random(in: 1..<categoryCount, using: &generator)) % categoryCount
        }
        let length = Int.random(in: 10...18, using: &generator)
        var text = size == 1 ? [] : Array(template.shuffled(using: &generator).prefix(10))
        text += Self.draw(max(0, length - text.count), using: &generator)
        if case .wordPair = leak, generator.nextUnit() < 0.7 {
          text.append(Self.vocabulary + answer)
        }
        text.shuffle(using: &generator)
        texts.append(text)
        words.append(Set(text).sorted())
        answers.append(answer)
        families.append((words.count - 1) / size)
      }
    }
  }

  /// Draws words whose frequency falls with their rank, as Zipf's law has it.
  private static func draw(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    (0..<count).map { _ in
      let unit = generator.nextUnit() * cumulative[vocabulary - 1]
      return cumulative.firstIndex { $0 > unit } ?? 0
    }
  }

  private static let cumulative: [Double] = (1...vocabulary).reduce(into: []) { sums, rank in
    sums.append((sums.last ?? 0) + 1 / Double(rank))
  }
}

extension SyntheticItems {
  /// The items as the text of a bank.
  func bank(
    allowing allowedCues: [String] = [], declaringFamilies: Bool = true, language: String = "en"
  ) -> String {
    var text = """
      format: 1
      id: synthetic
      title: Synthetic
      language: \(language)
      categories: [{id: near}, {id: far}, {id: other}]
      allowed-cues: [\(allowedCues.joined(separator: ", "))]
      items:

      """
    for (number, words) in texts.enumerated() {
      text += """
          - id: item-\(number)
            service: \(words.map(Self.word).joined(separator: " "))
            answer: \(["near", "far", "other"][answers[number]])

        """
      if declaringFamilies { text += "    contrast: family-\(families[number])\n" }
    }
    return text
  }

  /// A word of the vocabulary as it is written; it has no ending that would be cut off.
  static func word(_ number: Int) -> String {
    number < vocabulary ? "w\(number)" : "leak\(number - vocabulary)"
  }
}
