internal import QuestionBank
internal import StrictYAML

/// Turns what was read into what is written, with its comments and blank lines.
struct CanonicalTree {
  /// The text that was read.
  let text: SourceText
  /// Whether all prose is broken into lines again.
  let reflow: Bool

  /// The root, with what stands at the top of the file.
  ///
  /// Comments above the first entry are about the file: they stay at its top, whatever comes first.
  func root(of document: Document) -> YAMLMapping {
    guard case .mapping(var mapping) = document.root.content, let first = mapping.entries.first
    else { return YAMLMapping([]) }
    let line = first.keySpan.start.line
    let own = mapping.comments.filter { $0.span.start.line < line }
    mapping.comments.removeFirst(own.count)
    mapping.entries[0].comments.above = []
    let head = remarks(document.comments + own + first.comments.above, before: line)
    var root = self.mapping(mapping, .root)
    let rest = root.entries[0].above
    let gap: [YAMLRemark] = head.endsWithComment && !rest.isEmpty ? [.blankLine] : []
    root.entries[0].above = Array(head.drop { $0 == .blankLine }) + gap + rest
    return root
  }

  /// A mapping with its keys in canonical order.
  func mapping(_ mapping: Mapping, _ expectation: Expectation) -> YAMLMapping {
    let values = expectation.values
    var detached = mapping.comments[...]
    var entries: [YAMLMapping.Entry] = []
    for entry in mapping.entries {
      let line = entry.keySpan.start.line
      let before = detached.prefix { $0.span.start.line < line }
      detached = detached.dropFirst(before.count)
      let above = before + entry.comments.above
      let remarks = remarks(above, before: mapping.style == .block ? line : nil)
      entries.append(
        YAMLMapping.Entry(
          entry.key, value(entry.value, values(entry.key)),
          above: entries.isEmpty ? remarks.withoutFirstGap : remarks,
          behind: entry.comments.behind?.text.trimmedAtEnd))
    }
    if let object = expectation.object { entries = sorted(entries, as: object) }
    for index in entries.indices {
      if index == 0 {
        entries[index].above = entries[index].above.withoutFirstGap
      } else if entries[index - 1].value.endsWithComment {
        entries[index].above = entries[index].above.withFirstGap
      }
    }
    return YAMLMapping(entries, below: remarks(detached))
  }

  /// A list with a line or more for each element.
  func list(_ list: Sequence, _ expectation: Expectation) -> YAMLList {
    var detached = list.comments[...]
    var elements: [YAMLList.Element] = []
    for element in list.elements {
      let line = dashLine(of: element)
      let before = detached.prefix { $0.span.start.line < line }
      detached = detached.dropFirst(before.count)
      var above = remarks(
        before + element.comments.above, before: list.style == .block ? line : nil)
      if elements.isEmpty { above = above.withoutFirstGap }
      var value = value(element.value, expectation.element)
      let behind = element.comments.behind?.text.trimmedAtEnd
      if behind == nil { above += value.takeFirstRemarks() }
      if elements.last?.value.endsWithComment == true { above = above.withFirstGap }
      elements.append(YAMLList.Element(value, above: above, behind: behind))
    }
    return YAMLList(elements, below: remarks(detached))
  }

  /// Entries in the order of the schema; others follow, but stand before the items of a bank.
  private func sorted(
    _ entries: [YAMLMapping.Entry], as object: ObjectKind
  ) -> [YAMLMapping.Entry] {
    let names = ObjectLayout(of: object).names
    let ranks = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let last = names.last
    func rank(_ index: Int) -> (Int, Int) {
      let key = entries[index].key
      let isLast = object == .bank && key == last
      return (isLast ? .max : ranks[key] ?? names.count, index)
    }
    return entries.indices.sorted { rank($0) < rank($1) }.map { entries[$0] }
  }

  /// The line on which the `-` of an element stands.
  private func dashLine(of element: Sequence.Element) -> Int {
    var line = element.value.span.start.line
    while line > 1, text.line(line).first(where: { $0 != " " }) != "-" { line -= 1 }
    return line
  }
}
