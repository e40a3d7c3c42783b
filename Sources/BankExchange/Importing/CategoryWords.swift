import QuestionBank

/// The words by which foreign options name categories: ids, names and synonyms, in any case.
struct CategoryWords {
  private var categories: [String: Category.ID] = [:]
  private let words: [String]

  /// Takes the words of a subject.
  init(_ subject: Subject) {
    var words: [String] = []
    for category in subject.categories {
      for word in [category.id.text, category.name] + category.synonyms {
        categories[word.lowercased()] = categories[word.lowercased()] ?? category.id
        words.append(word)
      }
    }
    self.words = words
  }

  /// The category that an option names.
  ///
  /// - Throws: `SkipReason` when there is none.
  func category(_ option: String) throws(SkipReason) -> Category.ID {
    if let category = categories[option.lowercased()] { return category }
    throw .unknownOption(option, near: nearest(to: option, in: words))
  }

  /// Whether an option names a category.
  func contains(_ option: String) -> Bool { categories[option.lowercased()] != nil }
}
