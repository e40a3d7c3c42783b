import StrictYAML
import Yams

// Trees as one line of text, so that those of two readers can be compared and seen.

extension StrictYAML.Node {
  /// The value as a line like `{a: "1", b: ["x", ~]}`; `~` is absent, `?` could not be read.
  var outline: String {
    switch content {
    case .absent: "~"
    case .unreadable: "?"
    case .scalar(let scalar): scalar.text.quoted
    case .sequence(let sequence):
      "[" + sequence.elements.map(\.value.outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}

extension Yams.Node {
  /// The same line for what Yams reads, with scalars as text.
  var outline: String {
    switch self {
    case .scalar(let scalar):
      scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        ? "~" : scalar.string.quoted
    case .sequence(let sequence): "[" + sequence.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { "\($0.key.string ?? "?"): \($0.value.outline)" }.joined(separator: ", ")
        + "}"
    case .alias: "*"
    }
  }
}

extension String {
  /// The text in quotes, on one line.
  var quoted: String {
    let marks: [Unicode.Scalar: String] = [
      "\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t", "\r": "\\r",
    ]
    return "\"" + unicodeScalars.map { marks[$0] ?? String($0) }.joined() + "\""
  }
}
