internal import QuestionBank
internal import StrictYAML

extension SubjectRule {
  /// Two categories are defined in nearly the same words.
  static let overlappingDefinitions = SubjectRule(
    .overlappingDefinitions, page: .overlappingDefinitions
  ) { subject, _ in
    let language = subject.subject.textLanguage
    let defined = subject.subject.categories.compactMap { category in
      category.definition.map { (category.id, Words($0, in: language).contentStems) }
    }
    return defined.indices.compactMap { index in
      let (id, stems) = defined[index]
      guard let (other, _) = defined[..<index].first(where: { $0.1.jaccard(stems) >= mostOverlap })
      else { return nil }
      return subject.finding(
        .overlappingDefinitions(other, id),
        at: subject.place(ofCategory: id, field: "definition"),
        related: [
          .init(
            file: subject.file.name, span: subject.place(ofCategory: other, field: "definition"))
        ])
    }
  }

  /// The name of a category is much longer than that of another one.
  static let lopsidedNames = SubjectRule(.lopsidedNames, page: .lopsidedNames) { subject, _ in
    let byLength = subject.subject.categories.sorted { $0.name.count < $1.name.count }
    guard let shortest = byLength.first, let longest = byLength.last,
      longest.name.count > mostTimesAsLong * shortest.name.count
    else { return [] }
    return [
      subject.finding(
        .lopsidedNames(longest: longest.name, shortest: shortest.name),
        at: subject.place(ofCategory: longest.id, field: "name"))
    ]
  }

  /// The overlap of the stems of two definitions (FACTS §4.3).
  private static let mostOverlap = 0.8
  /// How many times as long as the shortest the longest name may be (FACTS §4.3).
  private static let mostTimesAsLong = 2
}

extension LintedSubject {
  /// Where a category is named, or a field of it stands.
  func place(ofCategory category: QuestionBank.Category.ID, field: String = "id") -> Span {
    place(of: category.text, in: "categories", field: field)
  }

  /// Where a concept is named.
  func place(ofConcept concept: Concept.ID) -> Span {
    place(of: concept.text, in: "concepts", field: "id")
  }

  private func place(of id: String, in list: String, field: String) -> Span {
    guard case .sequence(let elements)? = file.root[list]?.value.content else {
      return file.span(of: list)
    }
    for element in elements.elements {
      guard case .mapping(let mapping) = element.value.content, let entry = mapping["id"],
        case .scalar(let text) = entry.value.content, text.text == id
      else { continue }
      return (mapping[field] ?? entry).shownSpan
    }
    return file.span(of: list)
  }
}

extension Page {
  static let overlappingDefinitions = Page(
    why: """
      Learners tell categories apart by what their definitions say differently. Two that share most of \
      their words leave them to find the difference in the items, by trial and error.
      """,
    wrong: .file(
      categories(
        "{id: far, definition: ⟦A doctor who treats a patient from another place⟧}")),
    right: .file(
      categories(
        "{id: far, definition: A doctor in another town advises those who treat a patient}")
    ))

  static let lopsidedNames = Page(
    why: """
      The longer of two answers looks as if somebody had taken care to make it right, and those who \
      know tests choose it. Names more than twice as long as others do the same on every question.
      """,
    wrong: .file(categories("{id: far, name: ⟦far away and by video⟧}")),
    right: .file(categories("{id: far, name: far away}")),
    references: [testwise])

  private static func categories(_ second: String) -> String {
    """
    format: 1
    id: visits
    title: Visits
    categories:
      - {id: near, definition: A doctor who treats a patient in the same place}
      - \(second)
    items:
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: far
    """
  }
}
