public import Foundation

/// A JSON value as a test looks at it.
public enum JSON: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number; whole ones are exact up to 2⁵³.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in their order.
  case array([JSON])
  /// Named values, whose order means nothing.
  case object([String: JSON])

  /// Reads a JSON text.
  ///
  /// - Throws: What Foundation's decoder says of a text that is no JSON.
  public init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  /// Reads a file.
  ///
  /// - Throws: Why it cannot be read, or is no JSON.
  public init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
  }

  /// The member of an object; nil for anything else.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The element of an array; nil for anything else.
  public subscript(index: Int) -> JSON? {
    if case .array(let elements) = self, elements.indices.contains(index) {
      elements[index]
    } else {
      nil
    }
  }
}

extension JSON: Decodable {
  /// Decodes any value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let elements = try? value.decode([JSON].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }
}
