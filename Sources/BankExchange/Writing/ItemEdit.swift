import QuestionBank
import StrictYAML

/// Changes to the fields of items in a file.
struct ItemEdit {
  private let document: Document
  private let bank: Bank.ID
  /// The changes so far, but for lines that are added.
  private(set) var edits: [TextEdit] = []
  /// Lines that are added, by the line below which they stand.
  private(set) var added: [Int: String] = [:]

  init(document: Document, bank: Bank.ID) {
    self.document = document
    self.bank = bank
  }

  /// Changes the fields of an item that an import updated.
  mutating func update(_ node: Node, _ update: BankImport.Update) throws(UnwritableValue) {
    guard case .mapping(let mapping) = node.content else { return }
    guard mapping.style == .block else { return try rewrite(node, update.item) }
    let written = update.item.yaml(in: bank)
    var done: Set<String> = []
    for part in update.parts where done.insert(part.field).inserted {
      let part = part == .locators ? .sources : part
      let value = written[part.field]
      if let entry = mapping[part.field] {
        let edit = EntryEdit(entry, in: document.text)
        edits +=
          try value.map(edit.setting)
          ?? edit.removing(isFirst: entry.key == mapping.entries.first?.key)
      } else if let value {
        let indent = (mapping.entries.first?.keySpan.start.column ?? 1) - 1
        let text = try YAMLWriter().text(
          YAMLMapping([.init(part.field, value)]), indentedBy: indent)
        added[line(before: part, in: mapping), default: ""] += text
      }
    }
  }

  /// The last line of the field that stands before a new one in the order of fields.
  private func line(before part: ItemPart, in mapping: Mapping) -> Int {
    let earlier = ItemPart.allCases.filter { $0 < part }.map(\.field)
    let entry =
      mapping.entries.last { earlier.contains($0.key) } ?? mapping.entries.first
    guard let entry else { return 0 }
    return max(
      entry.value.lastLine, entry.keySpan.end.line, entry.comments.behind?.span.start.line ?? 0)
  }

  /// Writes an item in braces anew, by indentation.
  private mutating func rewrite(_ node: Node, _ item: Item) throws(UnwritableValue) {
    let indent = node.span.start.column - 1
    let text = try YAMLWriter().text(item.yaml(in: bank), indentedBy: indent)
    edits.append(
      TextEdit(node.span, String(text.dropFirst(indent).dropLast()).inLineEnds(of: document.text)))
  }
}

/// Changes to one field in a file.
struct EntryEdit {
  private let entry: Mapping.Entry
  private let text: SourceText

  init(_ entry: Mapping.Entry, in text: SourceText) {
    self.entry = entry
    self.text = text
  }

  /// Gives the field another value; its comments stay.
  func setting(_ value: YAMLValue) throws(UnwritableValue) -> [TextEdit] {
    let inner = entry.value.allComments.map { YAMLRemark.comment($0.text) }
    var value = value
    if !inner.isEmpty, case .shortList(let values) = value {
      value = .list(YAMLList(values.map(YAMLList.Element.init), below: inner))
    }
    let behind = entry.comments.behind
    let indent = entry.keySpan.start.column - 1
    let field = YAMLMapping.Entry(entry.key, value, behind: behind?.text)
    let written = try YAMLWriter().text(YAMLMapping([field]), indentedBy: indent)
    let end = max(entry.keySpan.end, entry.value.span.end, behind?.span.end ?? entry.keySpan.end)
    let lines = String(written.dropFirst(indent).dropLast())
    return [
      TextEdit(Span(start: entry.keySpan.start, end: end), lines.inLineEnds(of: text))
    ]
  }

  /// Takes the field away; where it holds the `-` of its item or a comment, only its value.
  func removing(isFirst: Bool) -> [TextEdit] {
    let colon = Position(
      line: entry.keySpan.end.line, column: entry.keySpan.end.column + 1)
    if isFirst || entry.comments.behind != nil {
      return [TextEdit(Span(start: colon, end: max(colon, entry.value.span.end)), "")]
    }
    let start = Position(line: entry.keySpan.start.line, column: 1)
    let end = Position(line: max(entry.value.lastLine, colon.line) + 1, column: 1)
    return [TextEdit(Span(start: start, end: end), "")]
  }
}

extension YAMLList.Element {
  /// A value of a list in brackets as one with a line of its own.
  fileprivate init(_ value: YAMLShortValue) {
    switch value {
    case .text(let text): self.init(.text(text))
    case .mapping(let entries):
      self.init(.mapping(YAMLMapping(entries.map { .init($0.key, .text($0.text)) })))
    }
  }
}
