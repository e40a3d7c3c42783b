import Yams

/// What Yams makes of a bank file, apart from its layout: keys in alphabetical order, texts without line
/// breaks and the white space around them, but for somebody's own.
func meaningByYams(_ text: String) throws -> String {
  let text =
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  return meaning(of: try Yams.compose(yaml: text, .default, .default, .utf8), isOwn: false)
}

private func meaning(of node: Yams.Node?, isOwn: Bool) -> String {
  switch node {
  case nil, .alias?: "nothing"
  case .scalar(let scalar)?:
    scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      ? "~" : "\"\(isOwn ? scalar.string : scalar.string.onOneLine)\""
  case .sequence(let list)?:
    "[" + list.map { meaning(of: $0, isOwn: isOwn) }.joined(separator: ", ") + "]"
  case .mapping(let mapping)?:
    "{"
      + mapping.map { pair in
        let key = pair.key.string ?? "?"
        return "\(key): \(meaning(of: pair.value, isOwn: isOwn || key.hasPrefix("x-")))"
      }.sorted().joined(separator: ", ") + "}"
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
