internal import StrictYAML

/// The entries of an object while they are put together; what is empty is left out.
struct EntryList {
  private(set) var entries: [YAMLMapping.Entry] = []

  var mapping: YAMLMapping { YAMLMapping(entries) }

  /// Adds a text that is never broken into lines.
  mutating func add(word text: String?, as field: some ObjectField) {
    if let text { add(.text(text), as: field) }
  }

  /// Adds a number as our schema reads it, which other readers may take for one.
  mutating func add(number: Int?, as field: some ObjectField) {
    if let number { add(.verbatim(String(number)), as: field) }
  }

  /// Adds text for people.
  mutating func add(prose text: String?, as field: some ObjectField) {
    if let text, !text.isEmpty { add(.prose(text), as: field) }
  }

  /// Adds a list of short texts.
  mutating func add(words texts: [String], as field: some ObjectField) {
    add(short: texts.map { .text($0) }, as: field)
  }

  /// Adds a list of short values.
  mutating func add(short values: [YAMLShortValue], as field: some ObjectField) {
    if !values.isEmpty { add(.shortList(values), as: field) }
  }

  /// Adds a list of objects below a blank line; `spaced` objects have one between them too.
  mutating func add(objects: [YAMLMapping], as field: some ObjectField, spaced: Bool = false) {
    guard !objects.isEmpty else { return }
    let elements = objects.indices.map { index in
      YAMLList.Element(
        .mapping(objects[index]), above: spaced && index > 0 ? [.blankLine] : [])
    }
    add(.list(YAMLList(elements)), as: field, above: [.blankLine])
  }

  /// Adds a mapping from slugs to objects, with blank lines between them.
  mutating func add(objectsBySlug objects: [(String, YAMLMapping)], as field: some ObjectField) {
    guard !objects.isEmpty else { return }
    let entries = objects.enumerated().map { index, object in
      YAMLMapping.Entry(
        object.0, object.1.entries.isEmpty ? .absent : .mapping(object.1),
        above: index > 0 ? [.blankLine] : [])
    }
    add(.mapping(YAMLMapping(entries)), as: field, above: [.blankLine])
  }

  private mutating func add(
    _ value: YAMLValue, as field: some ObjectField, above: [YAMLRemark] = []
  ) {
    entries.append(.init(field.rawValue, value, above: above))
  }
}
