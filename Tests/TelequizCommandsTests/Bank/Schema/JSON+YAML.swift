import SchemaValidation
import StrictYAML

extension JSON {
  /// A value as an editor sees it: texts without quotes resolved as the core schema of YAML 1.2 says.
  init(resolving node: Node) {
    switch node.content {
    case .absent, .unreadable: self = .null
    case .scalar(let scalar):
      self = scalar.style == .plain ? Self.resolved(scalar.text) : .string(scalar.text)
    case .sequence(let list): self = .array(list.elements.map { JSON(resolving: $0.value) })
    case .mapping(let mapping):
      self = .object(
        Dictionary(
          mapping.entries.map { ($0.key, JSON(resolving: $0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func resolved(_ text: String) -> JSON {
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case _ where text.wholeMatch(of: /0o[0-7]+/) != nil:
      return .number(Double(Int(text.dropFirst(2), radix: 8) ?? 0))
    case _ where text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil:
      return .number(Double(Int(text.dropFirst(2), radix: 16) ?? 0))
    case _ where text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil:
      return Double(text).map(JSON.number) ?? .string(text)
    default: return .string(text)
    }
  }

  /// The value as a file of the strict profile; texts stand in quotes.
  var yaml: String { lines(indent: "").joined(separator: "\n") + "\n" }

  private func lines(indent: String) -> [String] {
    switch self {
    case .object(let members) where !members.isEmpty:
      members.sorted { $0.key < $1.key }.flatMap { name, value -> [String] in
        if let leaf = value.leaf { return ["\(indent)\(name): \(leaf)"] }
        return ["\(indent)\(name):"] + value.lines(indent: indent + "  ")
      }
    case .array(let elements) where !elements.isEmpty:
      elements.flatMap { element -> [String] in
        if let leaf = element.leaf { return ["\(indent)- \(leaf)"] }
        var lines = element.lines(indent: indent + "  ")
        lines[0] = indent + "- " + lines[0].dropFirst(indent.count + 2)
        return lines
      }
    default: [indent + (leaf ?? "")]
    }
  }

  /// What stands on the line of a key; nil for a list or mapping that holds something.
  private var leaf: String? {
    switch self {
    case .null: "~"
    case .bool(let bool): "\(bool)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .string(let text):
      "\""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
          "\n", with: "\\n") + "\""
    case .array(let elements): elements.isEmpty ? "[]" : nil
    case .object(let members): members.isEmpty ? "{}" : nil
    }
  }
}
