// The event notation of yaml-test-suite, as an outline.

/// Turns events like `+MAP`, `=VAL :key`, `-MAP` into the outline of the first document.
func outline(ofEvents tree: String) -> String {
  var lines = tree.split(separator: "\n").map { $0.drop { $0 == " " } }[...]
  while let line = lines.first, line.hasPrefix("+STR") || line.hasPrefix("+DOC") {
    lines.removeFirst()
  }
  return takeValue(&lines)
}

private func takeValue(_ lines: inout ArraySlice<Substring>) -> String {
  guard let line = lines.popFirst() else { return "nothing" }
  if line.hasPrefix("+SEQ") { return "[" + takeAll(&lines).joined(separator: ", ") + "]" }
  if line.hasPrefix("+MAP") {
    let parts = takeAll(&lines)
    let pairs = stride(from: 0, to: parts.count - 1, by: 2).map {
      "\(parts[$0].trimmingQuotes): \(parts[$0 + 1])"
    }
    return "{" + pairs.joined(separator: ", ") + "}"
  }
  guard line.hasPrefix("=VAL ") else { return "*" }
  let text = unescaped(line.dropFirst(6))
  let isPlain = line.dropFirst(5).first == ":"
  return isPlain && ["", "~", "null"].contains(text) ? "~" : text.quoted
}

/// The values up to the end of the collection that is open.
private func takeAll(_ lines: inout ArraySlice<Substring>) -> [String] {
  var values: [String] = []
  while let line = lines.first, !line.hasPrefix("-") { values.append(takeValue(&lines)) }
  lines = lines.dropFirst()
  return values
}

private func unescaped(_ text: Substring) -> String {
  let marks: [Character: Character] = ["n": "\n", "t": "\t", "b": "\u{8}", "r": "\r"]
  var result = ""
  var isEscaped = false
  for character in text {
    if isEscaped {
      result.append(marks[character] ?? character)
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else {
      result.append(character)
    }
  }
  return result
}

extension String {
  /// The text between the quotes of a debug description.
  fileprivate var trimmingQuotes: Substring { hasPrefix("\"") ? dropFirst().dropLast() : self[...] }
}
