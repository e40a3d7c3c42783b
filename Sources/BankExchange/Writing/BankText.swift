public import QuestionBank
public import StrictYAML

/// A new bank as the text of a file.
public enum BankText {
  /// Writes a bank that names a subject, or that declares its own.
  ///
  /// - Parameters:
  ///   - id: The id of the bank.
  ///   - title: Its title.
  ///   - subject: The subject of its items.
  ///   - declaresSubject: Whether the categories, concepts and sources of the subject stand in the bank.
  ///   - items: The items.
  /// - Returns: The text, which ends with a line break.
  /// - Throws: `UnwritableValue` when a text holds what no bank can.
  public static func text(
    id: Bank.ID, title: String, subject: Subject, declaresSubject: Bool, items: [Item]
  ) throws(UnwritableValue) -> String {
    var entries: [YAMLMapping.Entry] = [
      .init("format", .verbatim("1")), .init("id", .text(id.text)), .init("title", .prose(title)),
    ]
    if declaresSubject {
      entries += declarations(of: subject)
    } else {
      entries.append(.init("subject", .text(subject.id.text)))
    }
    let list = YAMLList(
      items.enumerated().map { index, item in
        YAMLList.Element(
          .mapping(item.yaml(in: id)), above: index == 0 ? [] : [.blankLine])
      })
    entries.append(.init("items", .list(list), above: [.blankLine]))
    return try YAMLWriter().file(YAMLMapping(entries))
  }

  private static func declarations(of subject: Subject) -> [YAMLMapping.Entry] {
    let categories = subject.categories.map { category in
      named(category.id.text, category.name)
    }
    let concepts = subject.concepts.map { named($0.id.text, $0.name) }
    let sources = subject.sources.map { source in
      let title = YAMLMapping.Entry("title", .prose(source.title))
      return YAMLMapping.Entry(source.id.text, .mapping(YAMLMapping([title])))
    }
    var entries = [
      YAMLMapping.Entry("categories", .list(YAMLList(categories)), above: [.blankLine])
    ]
    if !concepts.isEmpty {
      entries.append(.init("concepts", .list(YAMLList(concepts)), above: [.blankLine]))
    }
    if !sources.isEmpty {
      entries.append(.init("sources", .mapping(YAMLMapping(sources)), above: [.blankLine]))
    }
    return entries
  }

  /// An object with an id, and a name where that says more.
  private static func named(_ id: String, _ name: String) -> YAMLList.Element {
    let entry = YAMLMapping.Entry("id", .text(id))
    return .init(
      .mapping(YAMLMapping(name == id ? [entry] : [entry, .init("name", .prose(name))])))
  }
}
