internal import StrictYAML

/// A value of a file as its author means it, whatever way it is written.
///
/// Texts stand on one line, and what says nothing is left out, as when a file is read.
public enum PlainValue: Hashable, Sendable {
  /// One text, never empty.
  case text(String)
  /// Values in their order.
  case list([PlainValue])
  /// Named values in their order.
  case fields([Field])

  /// A named value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: PlainValue

    /// Creates a named value.
    public init(_ name: String, _ value: PlainValue) {
      self.name = name
      self.value = value
    }
  }

  /// Takes a value of a file; nil if it says nothing.
  init?(_ node: Node) {
    switch node.content {
    case .absent, .unreadable: return nil
    case .scalar(let scalar):
      let words = scalar.text.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { return nil }
      // Spaces inside a line are the author's own; only line breaks are not.
      let lines = scalar.text.split(whereSeparator: \.isNewline).map { $0.withoutSpaceAround }
      self = .text(lines.filter { !$0.isEmpty }.joined(separator: " "))
    case .sequence(let list): self = .list(list.elements.compactMap { PlainValue($0.value) })
    case .mapping(let mapping):
      self = .fields(
        mapping.entries.compactMap { entry in
          PlainValue(entry.value).map { Field(entry.key, $0) }
        })
    }
  }

  /// The value on one line.
  public var description: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.description).joined(separator: ", ")
    case .fields(let fields):
      fields.map { "\($0.name): \($0.value.description)" }.joined(separator: ", ")
    }
  }

  /// The text; nil for anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The texts of a list; none for anything else.
  public var texts: [String] {
    if case .list(let values) = self { values.compactMap(\.text) } else { [] }
  }
}

extension Substring {
  fileprivate var withoutSpaceAround: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return prefix(0) }
    return self[first...last]
  }
}
