/// A page that stands by itself: no script, nothing fetched, its style inside.
public struct Page: Hashable, Sendable {
  /// What it is called in a window's title.
  public var title: String
  /// The language of its words, as BCP 47 writes it: `en`.
  public var language: String
  /// What is on it.
  public var body: [Markup]

  /// Creates a page.
  public init(title: String, language: String = "en", body: [Markup]) {
    self.title = title
    self.language = language
    self.body = body
  }

  /// Forbids everything but the style in the page itself: a browser that honours it makes no request.
  public static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// The page as a file: HTML that is well-formed XML too.
  public var text: String {
    var text = "<!DOCTYPE html>\n"
    let head = Markup.tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag("title", [:], title), .tag("style", [:], styleSheet),
      ])
    Markup.tag("html", ["lang": language], [head, .tag("body", [:], body)]).write(to: &text)
    return text + "\n"
  }
}
