internal import StrictYAML

extension CanonicalTree {
  /// Comments that stand alone on their lines, with a blank line where there is one or more above.
  ///
  /// If an entry follows, `line` is where it starts.
  func remarks(_ comments: some Collection<Comment>, before line: Int? = nil) -> [YAMLRemark] {
    var remarks: [YAMLRemark] = []
    for comment in comments {
      if isBlank(above: comment.span.start.line) { remarks.append(.blankLine) }
      remarks.append(.comment(comment.text.trimmedAtEnd))
    }
    if let line, isBlank(above: line) { remarks.append(.blankLine) }
    return remarks
  }

  private func isBlank(above line: Int) -> Bool {
    line > 1 && text.line(line - 1).unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" }
  }
}

extension [YAMLRemark] {
  /// The remarks without a blank line at the start.
  var withoutFirstGap: Self { first == .blankLine ? Array(dropFirst()) : self }

  /// The remarks with a blank line at the start.
  var withFirstGap: Self { first == .blankLine ? self : [.blankLine] + self }

  /// Whether an entry right below would take the last comment for its own.
  var endsWithComment: Bool { if case .comment? = last { true } else { false } }
}

extension YAMLValue {
  /// Whether a comment that belongs to no entry stands at the end, which must not come to stand right
  /// above another entry.
  var endsWithComment: Bool {
    switch self {
    case .list(let list):
      list.below.endsWithComment || list.elements.last?.value.endsWithComment == true
    case .mapping(let mapping):
      mapping.below.endsWithComment || mapping.entries.last?.value.endsWithComment == true
    case .absent, .text, .prose, .block, .verbatim, .short, .shortList: false
    }
  }

  /// Takes away what stands above the first entry of a collection, so that it can begin behind a `-`.
  mutating func takeFirstRemarks() -> [YAMLRemark] {
    switch self {
    case .list(var list) where !list.elements.isEmpty:
      defer {
        list.elements[0].above = []
        self = .list(list)
      }
      return list.elements[0].above
    case .mapping(var mapping) where !mapping.entries.isEmpty:
      defer {
        mapping.entries[0].above = []
        self = .mapping(mapping)
      }
      return mapping.entries[0].above
    default: return []
    }
  }
}
