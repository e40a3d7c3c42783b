/// An element of an XML file, with its place.
final class XMLElement {
  /// Its name.
  let name: String
  /// Its attributes.
  let attributes: [String: String]
  /// The line on which it starts, from 1.
  let line: Int
  /// The elements in it.
  fileprivate(set) var children: [XMLElement] = []
  /// The text in it, without that of the elements in it.
  fileprivate(set) var text = ""

  init(name: String, attributes: [String: String] = [:], line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  /// The first element of a name in it.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The elements of a name in it.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  func append(_ child: XMLElement) { children.append(child) }

  func append(_ text: String) { self.text += text }
}
