internal import QuestionBank
public import StrictYAML

/// A file of a bank or subject as it is written.
public struct LintedFile: Sendable {
  /// Its name.
  public let name: String
  /// Its text, tree and comments.
  public let document: Document

  /// Reads a file.
  init(_ file: SourceFile) {
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

  /// Where the value of a field at the root stands; the first character if there is no such field.
  public func span(of field: String) -> Span {
    root[field]?.value.span
      ?? Span(start: Position(line: 1, column: 1), end: Position(line: 1, column: 2))
  }
}
