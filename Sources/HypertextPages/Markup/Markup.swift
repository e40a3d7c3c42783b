/// A piece of a page: text, or an element with what is in it.
///
/// Names of elements and attributes are the program's own; texts and values may hold anything, and are
/// escaped and made safe when the page is written.
public indirect enum Markup: Hashable, Sendable {
  /// Text.
  case text(String)
  /// An element.
  case element(Element)

  /// An element with its attributes and what is in it.
  public struct Element: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its attributes, in the order in which they are written.
    public var attributes: [Attribute]
    /// What is in it.
    public var children: [Markup]
  }

  /// An attribute of an element.
  public struct Attribute: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value, not escaped.
    public var value: String
  }

  /// An element with children.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Its attributes.
  ///   - children: What is in it.
  /// - Returns: The element.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(
      Element(
        name: name, attributes: attributes.map { Attribute(name: $0.key, value: $0.value) },
        children: children))
  }

  /// An element with text alone.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String
  ) -> Markup {
    tag(name, attributes, [.text(text)])
  }
}

extension Markup: ExpressibleByStringLiteral {
  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }
}
