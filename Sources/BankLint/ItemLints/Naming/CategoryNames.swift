internal import QuestionBank

/// The words by which a text can name the categories of a bank.
struct CategoryNames: Sendable {
  /// A word that stands for one category.
  struct Name: Hashable, Sendable {
    /// Its stem, without hyphens.
    var stem: String
    /// The category.
    var category: Category.ID
  }

  private let names: [Name]
  /// Every name and synonym as a whole, as stems: `randomized trial` is two of them.
  let phrases: [(stems: [String], category: Category.ID)]

  /// Takes the names of categories.
  ///
  /// Left out are words that name nothing by themselves: those of two categories or more (`trial`, where
  /// all are trials), stop words, `yes` and `no` and the like, numbers, single letters, what is only the
  /// tail of the name (`health` for `telehealth`: a short cut for typing), and the words that an author
  /// allows to tell the answer.
  init(_ categories: [Category], allowing allowed: [String], in language: TextLanguage) {
    let allowedStems = Set(allowed.flatMap { Words($0, in: language).all.map(\.bareStem) })
    var owners: [String: Set<Category.ID>] = [:]
    var order: [Name] = []
    var phrases: [(stems: [String], category: Category.ID)] = []
    for category in categories {
      let whole = FoldedText(category.name.unicodeScalars).text
      for text in category.wordings {
        let words = Words(text, in: language).all.filter { !$0.text.isTail(of: whole) }
        // An id that is no name is nothing that people say in a sentence.
        if words.contains(where: \.isName), text != category.id.text || text == category.name {
          phrases.append((words.map(\.bareStem), category.id))
        }
        for word in words where word.isName {
          let name = Name(stem: word.bareStem, category: category.id)
          if owners[name.stem, default: []].insert(category.id).inserted { order.append(name) }
        }
      }
    }
    self.phrases = phrases
    names = order.filter { owners[$0.stem]?.count == 1 && !allowedStems.contains($0.stem) }
  }

  /// The category that a word names, or nearly does: by a form of the name (`telemedical`), or as a part
  /// of a compound (`pre-clinical`).
  func category(namedBy word: Word, in language: TextLanguage) -> Category.ID? {
    guard word.isName else { return nil }
    if let category = category(of: word.bareStem) { return category }
    return word.parts(in: language).lazy.filter(\.isName)
      .compactMap { category(of: $0.bareStem) }.first
  }

  private func category(of stem: String) -> Category.ID? {
    names.first { $0.stem == stem || $0.stem.isOfOneFamily(with: stem) }?.category
  }
}

extension Category {
  /// What it can be called: of an id that is the name, too, the words between hyphens.
  fileprivate var wordings: [String] {
    [name == id.text ? id.text.replacingHyphens : name, id.text] + synonyms
  }
}

extension String {
  fileprivate var replacingHyphens: String {
    String(map { $0 == "-" ? " " : $0 })
  }

  /// Whether the text ends a word of another that has more letters before it.
  fileprivate func isTail(of other: String) -> Bool {
    other.count > count && other.hasSuffix(self) && other.dropLast(count).last?.isLetter == true
  }

  /// Whether two stems are of one family, as `telemedic` and `telemedicin`: they begin with the same five
  /// letters or more, and these are at least three quarters of the shorter.
  ///
  /// Five letters are the table's (FACTS §4.3); three quarters keep `interview` apart from `intervention`
  /// and `contrast` from `control`, and `observed` with `observational`.
  fileprivate func isOfOneFamily(with other: String) -> Bool {
    let shared = zip(unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
    return shared >= 5
      && shared * 4 >= min(unicodeScalars.count, other.unicodeScalars.count) * 3
  }
}

extension Word {
  /// The stem without hyphens: `tele-medicine` is `telemedicine`.
  var bareStem: String { stem.contains("-") ? String(stem.filter { $0 != "-" }) : stem }

  /// The parts of a compound with hyphens; none if it is no compound.
  fileprivate func parts(in language: TextLanguage) -> [Word] {
    text.contains("-") ? Words(text.replacingHyphens, in: language).all : []
  }

  /// Whether the word can name something.
  fileprivate var isName: Bool {
    isContent && text.unicodeScalars.count > 1 && !Self.answers.contains(text)
      && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// What categories are called that stand for an answer to a question, and every text holds.
  private static let answers: Set = [
    "yes", "no", "not", "none", "neither", "nor", "true", "false", "without", "unclear",
  ]
}
