public import QuestionBank
public import StrictYAML

/// A file of a bank or subject as it is written.
public struct LintedFile: Sendable {
  /// Its name.
  public let name: String
  /// Its text, tree and comments.
  public let document: Document

  /// Reads a file.
  public init(_ file: SourceFile) {
    name = file.name
    document = Document(parsing: file.bytes)
  }

  /// The entries of the file.
  public var root: Mapping {
    if case .mapping(let mapping) = document.root.content { return mapping }
    return Mapping(entries: [], style: .block)
  }

  /// The texts of a list at the root, such as `allowed-cues`; none if there is no such list.
  public func texts(of field: String) -> [String] {
    guard case .sequence(let list)? = root[field]?.value.content else { return [] }
    return list.elements.compactMap { element in
      if case .scalar(let scalar) = element.value.content { scalar.text } else { nil }
    }
  }

  /// Where a field at the root is shown: its value if that stands on one line, else its key; the first
  /// character if there is no such field.
  public func span(of field: String) -> Span {
    root[field]?.shownSpan
      ?? Span(start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
  }

  /// Whether it is the file of a bank that names a subject, rather than being its own.
  var namesSubject: Bool {
    guard let subject = root["subject"]?.value.content else { return false }
    if case .scalar = subject { return true }
    return false
  }

  /// The id of the item in which a place lies; nil if it lies in none, or the item has no id.
  func item(at place: Position) -> Item.ID? {
    guard case .sequence(let list)? = root["items"]?.value.content else { return nil }
    let elements = list.elements
    let next = elements.partitioningIndex { $0.value.span.start > place }
    guard next > 0, case .mapping(let item) = elements[next - 1].value.content,
      place <= elements[next - 1].value.span.end,
      case .scalar(let id)? = item["id"]?.value.content
    else { return nil }
    return Item.ID(id.text)
  }
}

extension Mapping.Entry {
  /// Where it is shown: its value if that stands on one line, else its key.
  var shownSpan: Span {
    let span = value.span
    return span.start.line == span.end.line && span.start < span.end ? span : keySpan
  }
}

extension Array {
  /// The index of the first element for which something is true, of elements sorted by that.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
