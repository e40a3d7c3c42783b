internal import StrictYAML

/// A subject with its references looked up, and the ids by which banks refer to it.
struct CheckedSubject {
  /// The subject; nil if too much of it is wrong for anything to be classified by it.
  let subject: Subject?
  /// The categories.
  let categories: Names
  /// The criteria of the decision rule.
  let criteria: Names
  /// The concepts.
  let concepts: Names
  /// The sources.
  let sources: Names
  /// Where the decision rule leads.
  let rule: RuleAnswers

  /// Looks up the references in a subject.
  init(_ draft: SubjectDraft, reader: inout ObjectReader) {
    var draft = draft
    var categoryDrafts = draft.categories ?? DraftList(isWhole: false)
    categories = Names(of: .category, in: &categoryDrafts, reader: &reader)
    criteria = Names(of: .criterion, in: &draft.decision, reader: &reader)
    concepts = Names(of: .concept, in: &draft.concepts, reader: &reader)
    sources = Names(of: .source, in: &draft.sources, reader: &reader)

    let checkedCategories = Self.categories(categoryDrafts, names: categories, reader: &reader)
    let decision = Self.decision(draft.decision, categories: categories, reader: &reader)
    let checkedConcepts = Self.concepts(draft.concepts, names: concepts, reader: &reader)
    rule = RuleAnswers(decision ?? [])
    guard let id = draft.id, let checkedCategories, checkedCategories.count >= 2, let decision
    else {
      subject = nil
      return
    }
    var subject = Subject(
      id: Subject.ID(id.text), title: draft.title?.text ?? id.text, categories: checkedCategories)
    subject.aka = draft.aka.map { Subject.ID($0.text) }
    subject.language = draft.language
    subject.license = draft.license
    subject.question = draft.question
    subject.ruleNote = draft.ruleNote
    subject.decision = decision
    subject.concepts = checkedConcepts
    subject.sources = draft.sources.drafts.compactMap(Source.init)
    self.subject = subject
  }

  /// The concepts that have an id.
  private static func concepts(
    _ list: DraftList<ConceptDraft>, names: Names, reader: inout ObjectReader
  ) -> [Concept] {
    var earlier = EarlierNames<String>(of: .concept)
    return list.drafts.compactMap { draft in
      guard let id = draft.id else { return nil }
      var concept = Concept(
        id: Concept.ID(id.text), name: draft.name ?? id.text, rule: draft.rule,
        misconception: draft.misconception)
      concept.aka = earlier.claim(
        draft.aka, reader: &reader, key: { $0 }, isInUse: names.contains
      ).map { Concept.ID($0) }
      return concept
    }
  }
}

extension Source {
  /// The source that a draft describes; nil if it has no id.
  fileprivate init?(_ draft: SourceDraft) {
    guard let id = draft.id else { return nil }
    self.init(id: Source.ID(id.text), title: draft.title ?? id.text)
    publisher = draft.publisher
    year = draft.year
    url = draft.url
    quote = draft.quote
    reportedBy = draft.reportedBy
  }
}
