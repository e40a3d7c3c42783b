import StrictYAML

/// What a new file begins with.
struct TemplateHeading {
  /// The id.
  var id: String
  /// The title.
  var title: String
  /// The ids of the categories; none: those of the example.
  var categories: [String]
  /// The JSON Schema that editors check the file by.
  var schema: String?

  /// The first entries, below remarks on the file.
  func entries(remarks: [String]) -> [YAMLMapping.Entry] {
    let line = schema.map { [YAMLRemark.comment(" yaml-language-server: $schema=\($0)")] } ?? []
    let gap: [YAMLRemark] = line.isEmpty ? [] : [.blankLine]
    return [
      .init("format", .verbatim("1"), above: line + gap + remarks.map { .comment(" " + $0) }),
      .init("id", .text(id)),
      .init("title", .prose(title)),
    ]
  }

  /// The categories that were named, or those of the example.
  var categoryList: YAMLMapping.Entry {
    let objects: [YAMLMapping] =
      categories.isEmpty
      ? ExampleTexts.categories
      : categories.map { YAMLMapping([.init("id", .text($0))]) }
    let hint =
      categories.isEmpty
      ? [] : [YAMLRemark.comment(" To each belongs a 'definition', which learners and lints read.")]
    return .init("categories", .list(objects), above: [.blankLine] + hint)
  }
}

extension YAMLValue {
  /// A list of objects; `spaced` ones have a blank line between them.
  static func list(_ objects: [YAMLMapping], spaced: Bool = false) -> Self {
    .list(
      YAMLList(
        objects.enumerated().map { index, object in
          .init(.mapping(object), above: spaced && index > 0 ? [.blankLine] : [])
        }))
  }
}
