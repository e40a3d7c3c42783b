import QuestionBank

extension Subject {
  /// The most categories that are made of options: as many as there are letters to press.
  private static let categoryLimit = 26

  /// The subject that questions without one are about: their options are its categories.
  ///
  /// - Throws: `ImportFault` when the options make no categories.
  init(
    ofQuestions questions: [ForeignQuestion], id: ID, title: String
  ) throws(ImportFault) {
    let choices = questions.filter { !$0.isTrueOrFalse }
    // Only where nothing else is asked, true and false are what things are classified into.
    let asked = choices.isEmpty ? questions : choices
    let lists = asked.map { question in
      question.options.isEmpty ? [question.answer].compactMap { $0 } : question.options
    }
    var names: [String] = []
    var seen: Set<String> = []
    for name in lists.joined() where seen.insert(name.lowercased()).inserted { names.append(name) }
    guard names.count >= 2 else { throw .tooFewCategories(names.count) }
    let mentions = lists.reduce(0) { $0 + $1.count }
    guard names.count <= Self.categoryLimit, asked.count < 2 || mentions > names.count else {
      throw .optionsNotShared(options: names.count, questions: asked.count)
    }
    var ids: Set<String> = []
    func slug(_ text: String, else fallback: String) -> String {
      let slug = Slug.unique(Slug.made(of: text) ?? fallback, isTaken: ids.contains)
      ids.insert(slug)
      return slug
    }
    let categories = names.map { name in
      Category(id: .init(slug(name, else: "category")), key: " ", name: name)
    }
    self.init(id: id, title: title, categories: categories)
    ids = []
    for name in Self.distinct(questions.compactMap(\.concept)) {
      concepts.append(Concept(id: .init(slug(name, else: "concept")), name: name))
    }
    ids = []
    for name in Self.distinct(questions.flatMap(\.sources).map { ForeignCitation($0).source }) {
      // The id of a source is a key of the file, and keys start with a letter.
      let isKey = Slug.made(of: name)?.first?.isLetter ?? true
      let id = slug(isKey ? name : "source \(name)", else: "source")
      sources.append(Source(id: .init(id), title: name))
    }
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
  }
}

/// A source as a foreign file names it: an id with a place, an id alone, or words.
struct ForeignCitation {
  /// The id or the words.
  let source: String
  /// The place.
  let locator: String?

  /// Reads `id: place`, or takes the whole text for the source.
  init(_ text: String) {
    let parts = text.unicodeScalars.split(separator: ":", maxSplits: 1)
    if parts.count == 2, Slug.isSlug(String(parts[0])), parts[1].first == " " {
      source = String(parts[0])
      let place = String(parts[1]).trimmingSpace()
      locator = place.isEmpty ? nil : place
    } else {
      source = text
      locator = nil
    }
  }
}
