/// The id and the tags that Moodle keeps in comments: `// [id:x] [tag:y]`.
struct GIFTComment: Hashable {
  /// The first id.
  private(set) var id: String?
  /// The tags, in their order.
  private(set) var tags: [String] = []

  /// Reads comments.
  init(_ lines: [String]) {
    for line in lines {
      var rest = line.unicodeScalars[...]
      while !rest.isEmpty {
        if let value = Self.take("[id:", &rest) {
          if id == nil, !value.isEmpty { id = value }
        } else if let value = Self.take("[tag:", &rest) {
          if !value.isEmpty { tags.append(value) }
        } else {
          rest.removeFirst()
        }
      }
    }
  }

  /// Takes `[name:value]` from the start of a text; `\]` is a bracket in the value.
  private static func take(
    _ opening: String, _ rest: inout Substring.UnicodeScalarView
  ) -> String? {
    guard rest.starts(with: opening.unicodeScalars) else { return nil }
    var value = String.UnicodeScalarView()
    var ahead = rest.dropFirst(opening.unicodeScalars.count)
    while let next = ahead.first {
      ahead = ahead.dropFirst()
      if next == "\\", ahead.first == "]" {
        value.append("]")
        ahead = ahead.dropFirst()
      } else if next == "]" {
        rest = ahead
        return String(value).trimmingSpace()
      } else {
        value.append(next)
      }
    }
    return nil
  }

  /// Whether a tag reads back as it is: Moodle takes no angle bracket, grave accent or control
  /// character in one, and a backslash before a bracket means the bracket.
  static func canHold(tag: String) -> Bool {
    let scalars = tag.unicodeScalars
    return !scalars.isEmpty && scalars.last != "\\"
      && zip(scalars, scalars.dropFirst()).allSatisfy { $0 != "\\" || $1 != "]" }
      && scalars.allSatisfy {
        $0 != "<" && $0 != ">" && $0 != "`" && $0.properties.generalCategory != .control
      }
  }

  /// The value as it is written in a comment.
  static func escaped(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { $0 += $1 == "]" ? "\\]" : String($1) }
  }
}
