import HypertextPages

/// A part of a page: a heading, and what stands below it.
struct PagePart {
  /// What a link to it leads to.
  let id: String
  /// Its heading.
  let heading: String
  /// What stands below the heading.
  let body: [Markup]

  /// The part as a section of a page.
  var markup: Markup {
    .tag(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      [
        .tag("h2", ["id": "\(id)-heading"], heading), .tag("div", ["class": "body"], body),
      ])
  }
}

extension [PagePart] {
  /// Links to the parts; nothing where there is but one.
  var contents: [Markup] {
    guard count > 1 else { return [] }
    let links = map { Markup.tag("li", [:], [.tag("a", ["href": "#\($0.id)"], $0.heading)]) }
    return [.tag("nav", ["aria-label": "Contents"], [.tag("ul", [:], links)])]
  }
}
