public import QuestionBank
public import StrictYAML

/// An item with its places in its file.
public struct LintedItem: Sendable {
  /// A text of an item for people to read.
  public enum Prose: String, CaseIterable, Hashable, Sendable {
    case service
    case rationale
    case hint
    case contested
  }

  /// The item.
  public let item: Item
  /// Its fields, as they are written.
  public let node: Mapping
  /// Where it stands, from its first field to the end of its last.
  public let span: Span
  /// The comments above it.
  public let comments: [Comment]
  private let texts: [Prose: LintedText]

  init(
    _ item: Item, node: Mapping, span: Span, comments: [Comment], in source: SourceText,
    language: TextLanguage
  ) {
    self.item = item
    self.node = node
    self.span = span
    self.comments = comments
    var texts: [Prose: LintedText] = [:]
    for field in Prose.allCases {
      guard let text = item.text(of: field), let value = node[field.rawValue]?.value else {
        continue
      }
      texts[field] = LintedText(text, at: value.span, in: source, language: language)
    }
    self.texts = texts
  }

  /// A text of the item; nil if it has none.
  public subscript(field: Prose) -> LintedText? { texts[field] }

  /// Where a field is shown: its value if that stands on one line, else its key; the item's id if it has
  /// no such field.
  public func span(of field: String) -> Span {
    (node[field] ?? node["id"])?.shownSpan ?? span
  }
}

extension Item {
  fileprivate func text(of field: LintedItem.Prose) -> String? {
    switch field {
    case .service: service
    case .rationale: rationale
    case .hint: hint
    case .contested: contested
    }
  }
}
