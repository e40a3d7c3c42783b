/// The words of a piece of HTML.
///
/// Reads what editors of quiz programs write, not whole pages: tags, comments and entities. What looks
/// like a tag and is none stays.
struct HTMLText {
  /// The words; elements that start a line in a browser start one here.
  private(set) var text = ""
  /// The elements that said more than a line break, in the order of their first use.
  private(set) var lostElements: [String] = []

  /// Reads a piece of HTML.
  init(_ html: String) {
    var rest = html.unicodeScalars[...]
    while let next = rest.first {
      if next == "<", let tag = Tag(&rest) {
        take(tag, &rest)
      } else if next == "&", let entity = HTMLEntity.read(&rest) {
        text += entity
      } else {
        // A line break in the source of a page is a space.
        text.unicodeScalars.append(next == "\n" || next == "\r" || next == "\t" ? " " : next)
        rest.removeFirst()
      }
    }
  }

  private mutating func take(_ tag: Tag, _ rest: inout Substring.UnicodeScalarView) {
    guard case .element(let name, let isEnd) = tag else { return }
    if Self.lines.contains(name) {
      text += "\n"
    } else if !Self.silent.contains(name), !lostElements.contains(name) {
      lostElements.append(name)
    }
    if Self.hidden.contains(name), !isEnd { Self.skip(to: name, &rest) }
  }

  /// Drops what stands before the end tag of an element.
  private static func skip(to name: String, _ rest: inout Substring.UnicodeScalarView) {
    while !rest.isEmpty {
      if rest.first == "<" {
        var ahead = rest
        if case .element(name, isEnd: true)? = Tag(&ahead) {
          rest = ahead
          return
        }
      }
      rest.removeFirst()
    }
  }

  /// Elements that start a line and say nothing else.
  private static let lines: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
  ]
  /// Elements that say nothing to a reader.
  private static let silent: Set<String> = ["span", "html", "body", "head", "font", "tbody"]
  /// Elements whose content is no text.
  private static let hidden: Set<String> = ["script", "style", "head"]

  /// Whether a text has a tag or an entity.
  static func isLikely(_ text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    while let next = rest.first {
      var ahead = rest
      if next == "<", Tag(&ahead) != nil { return true }
      if next == "&", HTMLEntity.read(&ahead) != nil { return true }
      rest.removeFirst()
    }
    return false
  }
}

extension HTMLText {
  /// What stands between `<` and `>`.
  fileprivate enum Tag {
    case element(String, isEnd: Bool)
    case comment

    /// Takes a tag from the start of a text; nil, and nothing is taken, if there is none.
    init?(_ rest: inout Substring.UnicodeScalarView) {
      var ahead = rest.dropFirst()
      if ahead.starts(with: "!--".unicodeScalars) {
        ahead = ahead.dropFirst(3)
        while !ahead.isEmpty, !ahead.starts(with: "-->".unicodeScalars) { ahead.removeFirst() }
        rest = ahead.dropFirst(3)
        self = .comment
        return
      }
      let isEnd = ahead.first == "/"
      if isEnd { ahead = ahead.dropFirst() }
      let name = ahead.prefix { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9") ~= $0) }
      guard let first = name.first, first.properties.isAlphabetic else { return nil }
      ahead = ahead.dropFirst(name.count)
      // What follows must be attributes: `a <b and c` is no tag.
      guard let after = ahead.first, after == ">" || after == "/" || after.properties.isWhitespace
      else { return nil }
      var quote: Unicode.Scalar?
      while let next = ahead.first {
        ahead = ahead.dropFirst()
        if let open = quote {
          if next == open { quote = nil }
        } else if next == "\"" || next == "'" {
          quote = next
        } else if next == "<" {
          return nil
        } else if next == ">" {
          rest = ahead
          self = .element(String(name).lowercased(), isEnd: isEnd)
          return
        }
      }
      return nil
    }
  }
}
