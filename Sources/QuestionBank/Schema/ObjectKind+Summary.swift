// What fields and objects mean, in a sentence: editors show it beside a file.

extension ObjectKind {
  /// What the object is.
  public var summary: String {
    switch self {
    case .subject: "What several banks share: categories, decision rule, concepts and sources."
    case .bank: "Examples to classify, about a subject or with categories of their own."
    case .category: "What an example is classified into."
    case .criterion: "One yes-or-no question of the decision rule."
    case .concept: "A rule that learners get wrong: what is practised until it is remembered."
    case .source: "An authority; its id is the key that it stands behind."
    case .item: "One example to classify."
    case .citation: "A source that an example cites, with the place in it."
    }
  }
}

extension SubjectField {
  var summary: String {
    switch self {
    case .format: "The version of the format: 1."
    case .id: "Names the file's subject or bank in progress; never change it without 'aka'."
    case .aka: "Earlier ids, whose progress counts on."
    case .title: "What people call it."
    case .language: "The language of the texts, as a tag such as 'en' or 'pt-BR'."
    case .license: "An SPDX licence expression, such as CC-BY-4.0."
    case .question: "What the learner is asked about every example."
    case .ruleNote: "Whose rule is used, and who differs."
    case .categories:
      "What examples are classified into, in the order in which it is offered; two at least."
    case .decision:
      "The yes-or-no questions that lead to the answer, in the order in which they are asked."
    case .concepts: "The rules that learners get wrong, in the order in which they are taught."
    case .sources: "The authorities that examples cite, each behind its id."
    case .glossary: "Abbreviations and terms that need no explanation in an example."
    case .allowedCues: "Words that may hint at an answer, because that is what they mean."
    }
  }
}

extension BankField {
  var summary: String {
    switch self {
    case .subject: "The id of the subject whose categories and rule are used."
    case .description: "What the bank holds."
    case .items: "The examples, in the order in which they were written; one at least."
    }
  }
}

extension BankRootField {
  var summary: String {
    switch self {
    case .bank(let field): field.summary
    case .subject(let field): field.summary
    }
  }
}

extension ItemField {
  var summary: String {
    switch self {
    case .id: "Names the example in progress; never change it without 'aka'."
    case .aka: "Earlier ids, whose progress counts on; 'bank/id' if it came from another bank."
    case .service: "The text that the learner classifies."
    case .answer: "The id of the right category: the most specific one that fits."
    case .fails: "The first criterion that is answered no; left out when all hold."
    case .rationale: "Why the answer is right; shown after every answer."
    case .hint: "A nudge that does not give the answer away."
    case .concept: "The id of the concept that it is an example of."
    case .contrast: "A group of examples alike in wording that differ in the deciding fact."
    case .difficulty: "1 clear-cut, 2 in need of thought, 3 at a boundary."
    case .sources: "What it rests on: ids of sources, or {ref, locator}."
    case .tags: "Words of your own."
    case .contested: "Why authorities disagree; such an example is asked only on request."
    case .retired: "Why it is not asked any more; its history stays."
    }
  }
}

extension CitationField {
  var summary: String {
    switch self {
    case .ref: "The id of the source."
    case .locator: "The place in it: a page, a paragraph."
    }
  }
}

extension CategoryField {
  var summary: String {
    switch self {
    case .id: "Names the category in examples and in progress."
    case .aka: "Earlier ids."
    case .key:
      "The small letter or digit that a learner presses; the first free letter if left out."
    case .name: "What people call it; the id if left out."
    case .definition: "What it means."
    case .synonyms: "Other names that are accepted as answers."
    case .partOf: "The id of the category that contains it."
    }
  }
}

extension CriterionField {
  var summary: String {
    switch self {
    case .id: "Names the criterion; learners see it as its short name."
    case .ask: "The question, answered with yes or no."
    case .ifNo: "The category if the answer is no."
    case .ifYes: "The category if the answer is yes; only in the last criterion."
    }
  }
}

extension ConceptField {
  var summary: String {
    switch self {
    case .id: "Names the concept in examples and in progress."
    case .aka: "Earlier ids, whose progress counts on."
    case .name: "What people call it; the id if left out."
    case .rule: "The rule, in a sentence."
    case .misconception: "What learners wrongly believe."
    }
  }
}

extension SourceField {
  var summary: String {
    switch self {
    case .title: "The title of the work; the id if left out."
    case .publisher: "Who published it."
    case .year: "The year as text: '2014', 'undated'."
    case .url: "Where to read it: an address that starts with https:// or http://."
    case .quote: "A short quotation, \(TextShape.quotedWords) words at most."
    case .reportedBy: "Through whom the quotation is known, if not from the work itself."
    }
  }
}
