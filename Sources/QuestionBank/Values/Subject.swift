/// What several banks share: categories, decision rule, concepts and sources.
public struct Subject: Hashable, Sendable {
  /// A subject's slug.
  public typealias ID = Identifier<Subject>

  /// Names the subject in progress; a bank without a subject gives its own id.
  public var id: ID
  /// Earlier ids, whose progress counts as this one's.
  public var aka: [ID] = []
  /// What people call it.
  public var title: String
  /// The language of the texts, as a BCP 47 tag.
  public var language: String?
  /// An SPDX licence expression.
  public var license: String?
  /// What the learner is asked about every service.
  public var question: String?
  /// Whose rule is used, and who differs.
  public var ruleNote: String?
  /// The categories, in the order in which they are offered; at least two.
  public var categories: [Category]
  /// The criteria of the decision rule in the order in which they are asked; may be empty.
  public var decision: [Criterion] = []
  /// The concepts, in the order in which they are taught.
  public var concepts: [Concept] = []
  /// The sources that items cite.
  public var sources: [Source] = []

  /// Creates a subject.
  public init(id: ID, title: String, categories: [Category]) {
    self.id = id
    self.title = title
    self.categories = categories
  }
}

/// What an item is classified into.
public struct Category: Hashable, Sendable {
  /// A category's slug in its subject.
  public typealias ID = Identifier<Category>

  /// Names the category in items and in progress.
  public var id: ID
  /// Earlier ids.
  public var aka: [ID] = []
  /// The letter that a learner presses.
  public var key: Character
  /// What people call it.
  public var name: String
  /// What it means.
  public var definition: String?
  /// Other names that are accepted as answers.
  public var synonyms: [String] = []
  /// The category that contains it.
  public var partOf: ID?

  /// Creates a category.
  public init(id: ID, key: Character, name: String, partOf: ID? = nil) {
    self.id = id
    self.key = key
    self.name = name
    self.partOf = partOf
  }
}

/// One yes-or-no question of a decision rule.
public struct Criterion: Hashable, Sendable {
  /// A criterion's slug in its subject.
  public typealias ID = Identifier<Criterion>

  /// Names the criterion; shown to the learner as its short name.
  public var id: ID
  /// The question.
  public var ask: String
  /// The category if the answer is no.
  public var ifNo: Category.ID
  /// The category if the answer is yes; only the last criterion has one.
  public var ifYes: Category.ID?

  /// Creates a criterion.
  public init(id: ID, ask: String, ifNo: Category.ID, ifYes: Category.ID? = nil) {
    self.id = id
    self.ask = ask
    self.ifNo = ifNo
    self.ifYes = ifYes
  }
}

/// A rule that learners get wrong: the unit that has a memory state.
public struct Concept: Hashable, Sendable {
  /// A concept's slug in its subject.
  public typealias ID = Identifier<Concept>

  /// Names the concept in items and in progress.
  public var id: ID
  /// Earlier ids, whose progress counts as this one's.
  public var aka: [ID] = []
  /// What people call it.
  public var name: String
  /// The rule, in a sentence.
  public var rule: String?
  /// What learners wrongly believe.
  public var misconception: String?

  /// Creates a concept.
  public init(id: ID, name: String, rule: String? = nil, misconception: String? = nil) {
    self.id = id
    self.name = name
    self.rule = rule
    self.misconception = misconception
  }
}

/// An authority that items cite.
public struct Source: Hashable, Sendable {
  /// A source's slug in its subject.
  public typealias ID = Identifier<Source>

  /// Names the source in items.
  public var id: ID
  /// The title of the work.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// The year, as text: "2014", "undated".
  public var year: String?
  /// Where to read it.
  public var url: String?
  /// A short quotation, 25 words at most.
  public var quote: String?
  /// Through whom the quotation is known, if not from the work itself.
  public var reportedBy: String?

  /// Creates a source.
  public init(id: ID, title: String) {
    self.id = id
    self.title = title
  }
}
