import QuestionBank
import StrictYAML

/// A new bank: of a subject that is there, or with categories of its own.
struct BankTemplate {
  /// What it begins with.
  var heading: TemplateHeading
  /// The subject that it names; nil: it declares its own categories.
  var subject: Subject?

  /// The file.
  var yaml: YAMLMapping {
    if let subject { return YAMLMapping(entries(of: subject)) }
    var entries = heading.entries(remarks: ["Replace the examples by your own, one by one."])
    entries.append(.init("language", .text("en")))
    if heading.categories.isEmpty {
      entries += [
        .init("question", .prose(ExampleTexts.question)),
        heading.categoryList,
        .init("sources", .mapping(ExampleTexts.sources), above: [.blankLine]),
        .init("items", .list(ExampleTexts.items), above: [.blankLine]),
      ]
    } else {
      let item = ItemTemplate(answer: heading.categories[0])
      entries += [heading.categoryList, items([item], choices: heading.categories)]
    }
    return YAMLMapping(entries)
  }

  private func entries(of subject: Subject) -> [YAMLMapping.Entry] {
    // Where every criterion holds there is none to name.
    let answer = subject.decision.last?.ifYes ?? subject.categories.first?.id
    var item = ItemTemplate(answer: answer?.text ?? "category")
    item.concept = subject.concepts.first?.id.text
    return heading.entries(remarks: []) + [
      .init("subject", .text(subject.id.text)),
      items([item], choices: subject.categories.map(\.id.text)),
    ]
  }

  /// The items, with what an answer may be.
  private func items(_ items: [ItemTemplate], choices: [String]) -> YAMLMapping.Entry {
    .init(
      "items", .list(items.map(\.yaml), spaced: true),
      above: [.blankLine, .comment(" Answers: \(choices.joined(separator: ", ")).")])
  }
}

/// A new subject.
struct SubjectTemplate {
  /// What it begins with.
  var heading: TemplateHeading

  /// The file.
  var yaml: YAMLMapping {
    let remarks = [
      "What several banks share: categories, decision rule, concepts and sources.",
      "Replace the examples by your own, one by one.",
    ]
    var entries = heading.entries(remarks: remarks) + [.init("language", .text("en"))]
    guard heading.categories.isEmpty else { return YAMLMapping(entries + [heading.categoryList]) }
    entries += [
      .init("question", .prose(ExampleTexts.question)),
      heading.categoryList,
      .init(
        "decision", .list(ExampleTexts.decision),
        above: [.blankLine, .comment(" Asked in this order; the first No decides.")]),
      .init(
        "concepts", .list([ExampleTexts.concept]),
        above: [
          .blankLine,
          .comment(" Rules that learners get wrong, in the order in which they are taught."),
        ]),
      .init("sources", .mapping(ExampleTexts.sources), above: [.blankLine]),
    ]
    return YAMLMapping(entries)
  }
}
