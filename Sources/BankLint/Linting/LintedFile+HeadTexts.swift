internal import StrictYAML

extension LintedFile {
  /// The texts of the file outside of its items: titles, definitions, rules, sources; those of fields
  /// that start with `x-` belong to their author.
  func headTexts(in language: TextLanguage) -> [LintedText] {
    root.entries.filter { $0.key != "items" }.flatMap { texts(of: $0, in: language) }
  }

  private func texts(of entry: Mapping.Entry, in language: TextLanguage) -> [LintedText] {
    entry.key.hasPrefix("x-") ? [] : texts(of: entry.value, in: language)
  }

  private func texts(of node: Node, in language: TextLanguage) -> [LintedText] {
    switch node.content {
    case .absent, .unreadable: []
    case .scalar(let scalar):
      [LintedText(scalar.text.onOneLine, at: node.span, in: document.text, language: language)]
    case .sequence(let list): list.elements.flatMap { texts(of: $0.value, in: language) }
    case .mapping(let mapping): mapping.entries.flatMap { texts(of: $0, in: language) }
    }
  }
}

extension String {
  /// The text with single spaces for its line breaks.
  fileprivate var onOneLine: String {
    split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}
