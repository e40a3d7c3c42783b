import Testing

@testable import BankExchange

/// A page as a strict reader of XML sees it, and the laws that every page keeps.
struct PageReading {
  let html: XMLElement

  /// Reads a page that has to be well-formed.
  init(_ text: String) throws {
    let tree = XMLTree(Array(text.utf8))
    #expect(tree.fault == nil)
    html = try #require(tree.root)
  }

  /// All elements, in the order in which they begin.
  var elements: [XMLElement] { html.withDescendants }

  /// The elements of a name.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The element with an id.
  func element(_ id: String) -> XMLElement? { elements.first { $0.attributes["id"] == id } }

  /// Everything that is written on the page, spaces that hold figures together as plain ones.
  var words: String { html.first("body")?.words ?? "" }

  /// What is wrong with the page, by the laws of all pages.
  var faults: [String] { references + pictures + tables + headings + safety }

  private var references: [String] {
    let ids = elements.compactMap { $0.attributes["id"] }
    let doubled = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys
    let names = elements.flatMap { element in
      ["aria-labelledby", "aria-describedby"].flatMap {
        (element.attributes[$0] ?? "").split(separator: " ").map(String.init)
      }
    }
    let targets = all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    let missing = (names + targets.map { String($0.dropFirst()) }).filter { !ids.contains($0) }
    return doubled.map { "id \($0) twice" } + missing.map { "nothing has the id \($0)" }
  }

  private var pictures: [String] {
    let unnamed = all("svg").filter { svg in
      svg.attributes["aria-hidden"] != "true"
        && (svg.attributes["role"] != "img"
          || svg.children.prefix(2).map(\.name) != ["title", "desc"]
          || svg.children.prefix(2).contains { $0.text.isEmpty })
    }
    let figures = all("figure").filter {
      $0.children.map(\.name) != ["svg", "figcaption", "table"]
    }
    let drawn = all("svg").filter { $0.attributes["role"] == "img" }.count
    return unnamed.map { "line \($0.line): a picture without words" }
      + figures.map { "line \($0.line): a figure without its table" }
      + (drawn == all("figure").count ? [] : ["a picture outside a figure"])
  }

  private var tables: [String] {
    all("table").flatMap { table -> [String] in
      let heads = table.withDescendants.filter { $0.name == "th" }
      let widths = table.withDescendants.filter { $0.name == "tr" }.map { row in
        row.children.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "1") ?? 0) }
      }
      return
        (table.children.first?.name == "caption" ? [] : ["line \(table.line): no caption"])
        + heads.filter { $0.attributes["scope"] == nil }.map { "line \($0.line): no scope" }
        + (Set(widths).count <= 1 ? [] : ["line \(table.line): rows of \(Set(widths)) cells"])
    }
  }

  private var headings: [String] {
    let levels = elements.compactMap { element -> Int? in
      guard element.name.count == 2, element.name.first == "h" else { return nil }
      return Int(element.name.dropFirst())
    }
    let jumps = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }
    return
      (levels.filter { $0 == 1 }.count == 1 && levels.first == 1 ? [] : ["not one h1 in front"])
      + jumps.map { "h\($0) is followed by h\($1)" }
  }

  private var safety: [String] {
    let foreign: Set<String> = [
      "script", "link", "img", "iframe", "object", "embed", "base", "form", "use", "image",
    ]
    let hrefs = all("a").compactMap { $0.attributes["href"] }.filter { href in
      !["#", "https://", "http://"].contains { href.hasPrefix($0) }
    }
    return elements.filter { foreign.contains($0.name) }.map { "a \($0.name)" }
      + elements.flatMap { $0.attributes.keys.filter { $0.hasPrefix("on") || $0 == "src" } }
      + hrefs.map { "a link to \($0)" } + (html.attributes["lang"] == "en" ? [] : ["no language"])
  }
}

extension XMLElement {
  /// The element and everything in it.
  var withDescendants: [XMLElement] { [self] + children.flatMap(\.withDescendants) }

  /// What is written in it, with a space between its pieces.
  var words: String {
    ([text] + children.filter { $0.name != "svg" }.map(\.words)).joined(separator: " ")
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
