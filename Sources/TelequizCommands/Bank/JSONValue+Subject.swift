import QuestionBank

// Subjects as programs read them. Every member is always there; what nobody wrote is null or empty.
extension JSONValue {
  /// A subject.
  init(_ subject: Subject) {
    self = [
      "id": .string(subject.id.text),
      "aka": .strings(subject.aka.map(\.text)),
      "title": .string(subject.title),
      "language": .string(subject.language),
      "license": .string(subject.license),
      "question": .string(subject.question),
      "ruleNote": .string(subject.ruleNote),
      "categories": .array(subject.categories.map(Self.init)),
      "decision": .array(subject.decision.map(Self.init)),
      "concepts": .array(subject.concepts.map(Self.init)),
      "sources": .array(subject.sources.map(Self.init)),
    ]
  }

  private init(_ category: Category) {
    self = [
      "id": .string(category.id.text),
      "aka": .strings(category.aka.map(\.text)),
      "key": .string(String(category.key)),
      "name": .string(category.name),
      "definition": .string(category.definition),
      "synonyms": .strings(category.synonyms),
      "partOf": .string(category.partOf?.text),
    ]
  }

  private init(_ criterion: Criterion) {
    self = [
      "id": .string(criterion.id.text),
      "ask": .string(criterion.ask),
      "ifNo": .string(criterion.ifNo.text),
      "ifYes": .string(criterion.ifYes?.text),
    ]
  }

  private init(_ concept: Concept) {
    self = [
      "id": .string(concept.id.text),
      "aka": .strings(concept.aka.map(\.text)),
      "name": .string(concept.name),
      "rule": .string(concept.rule),
      "misconception": .string(concept.misconception),
    ]
  }

  private init(_ source: Source) {
    self = [
      "id": .string(source.id.text),
      "title": .string(source.title),
      "publisher": .string(source.publisher),
      "year": .string(source.year),
      "url": .string(source.url),
      "quote": .string(source.quote),
      "reportedBy": .string(source.reportedBy),
    ]
  }
}
