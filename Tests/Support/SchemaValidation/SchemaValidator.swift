import Foundation

/// Checks values against a JSON Schema of draft 7, as far as ours and that of SARIF go.
///
/// Known are `$ref` inside the document, `type`, `enum`, `const`, `pattern`, `minLength`, `minimum`, `maximum`,
/// `properties`, `patternProperties`, `additionalProperties`, `required`, `items` (one schema), `minItems`,
/// `uniqueItems`, `anyOf`, `oneOf`, `allOf` and `not`; what only describes is ignored, and any other keyword is
/// refused, so that no schema seems to say less than it does.
public final class SchemaValidator {
  /// Why a schema cannot be used.
  public enum Unsupported: Error, Hashable {
    /// A keyword that is not known here.
    case keyword(String)
    /// A reference that leads nowhere in the document.
    case reference(String)
    /// A pattern that is no regular expression.
    case pattern(String)
  }

  private let root: JSON
  private var patterns: [String: NSRegularExpression] = [:]

  /// Takes a schema.
  ///
  /// - Throws: `Unsupported` when it says something that is not understood here.
  public init(_ schema: JSON) throws {
    root = schema
    try check(schema)
  }

  /// Where a value differs from the schema and how: `/items/0/id: pattern`; none if it is valid.
  ///
  /// Places are JSON pointers (RFC 6901); of the branches of an `anyOf` only the keyword is told.
  public func violations(in value: JSON) -> [String] { violations(of: root, in: value, at: "") }

  /// Whether a value is what the schema asks for.
  public func accepts(_ value: JSON) -> Bool { violations(in: value).isEmpty }

  private func violations(of schema: JSON, in value: JSON, at place: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(false) ? ["\(place): false"] : []
    }
    // Beside a reference nothing else counts in draft 7.
    if case .string(let reference)? = keywords["$ref"] {
      return resolve(reference).map { violations(of: $0, in: value, at: place) } ?? []
    }
    var found: [String] = []
    for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key })
    where !holds(keyword, argument, for: value) {
      found.append("\(place): \(keyword)")
    }
    return found + violationsInside(keywords, value, at: place)
  }

  /// Whether what a keyword says of the value itself is so.
  private func holds(_ keyword: String, _ argument: JSON, for value: JSON) -> Bool {
    switch (keyword, argument, value) {
    case ("type", .string(let type), _): return value.isOf(type)
    case ("type", .array(let types), _):
      return types.contains { if case .string(let type) = $0 { value.isOf(type) } else { false } }
    case ("enum", .array(let choices), _): return choices.contains(value)
    case ("const", _, _): return argument == value
    case ("pattern", .string(let pattern), .string(let text)): return matches(text, pattern)
    case ("minLength", .number(let least), .string(let text)):
      return Double(text.unicodeScalars.count) >= least
    case ("minimum", .number(let least), .number(let number)): return number >= least
    case ("maximum", .number(let most), .number(let number)): return number <= most
    case ("minItems", .number(let least), .array(let elements)):
      return Double(elements.count) >= least
    case ("uniqueItems", .bool(true), .array(let elements)):
      return Set(elements).count == elements.count
    case ("required", .array(let names), .object(let members)):
      return names.allSatisfy {
        if case .string(let name) = $0 { members[name] != nil } else { false }
      }
    case ("anyOf", .array(let branches), _): return branches.contains { accepts($0, value) }
    case ("oneOf", .array(let branches), _):
      return branches.count(where: { accepts($0, value) }) == 1
    case ("not", _, _): return !accepts(argument, value)
    default: return true
    }
  }

  private func accepts(_ schema: JSON, _ value: JSON) -> Bool {
    violations(of: schema, in: value, at: "").isEmpty
  }

  /// What is wrong with the members and elements of a value, and by the branches of `allOf`.
  private func violationsInside(
    _ keywords: [String: JSON], _ value: JSON, at place: String
  ) -> [String] {
    var found: [String] = []
    if case .array(let branches)? = keywords["allOf"] {
      found += branches.flatMap { violations(of: $0, in: value, at: place) }
    }
    switch value {
    case .array(let elements):
      guard let schema = keywords["items"] else { break }
      for (index, element) in elements.enumerated() {
        found += violations(of: schema, in: element, at: "\(place)/\(index)")
      }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        for schema in schemas(for: name, keywords) {
          found += violations(of: schema, in: member, at: "\(place)/\(name.escapedForPointer)")
        }
      }
    default: break
    }
    return found
  }

  /// The schemas that the member of a name has to meet.
  private func schemas(for name: String, _ keywords: [String: JSON]) -> [JSON] {
    var schemas: [JSON] = []
    if let schema = keywords["properties"]?[name] { schemas.append(schema) }
    if case .object(let patterns)? = keywords["patternProperties"] {
      schemas += patterns.filter { matches(name, $0.key) }.map(\.value)
    }
    if schemas.isEmpty, let schema = keywords["additionalProperties"] { schemas.append(schema) }
    return schemas
  }

  private func resolve(_ reference: String) -> JSON? {
    guard reference.hasPrefix("#") else { return nil }
    let names = reference.dropFirst().split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    return names.reduce(root as JSON?) { schema, name in schema?[name] }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard let expression = patterns[pattern] else { return false }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: whole) != nil
  }
}

// MARK: - What is understood

extension SchemaValidator {
  private static let describing: Set<String> = [
    "$schema", "$id", "$comment", "id", "title", "description", "default", "examples", "format",
  ]
  private static let asserting: Set<String> = [
    "type", "enum", "const", "minLength", "minimum", "maximum", "required", "minItems",
    "uniqueItems",
  ]

  /// Looks through a schema for what is not understood, and prepares its patterns.
  private func check(_ schema: JSON) throws {
    guard case .object(let keywords) = schema else { return }
    for (keyword, argument) in keywords {
      switch (keyword, argument) {
      case ("$ref", .string(let reference)):
        if resolve(reference) == nil { throw Unsupported.reference(reference) }
      case ("pattern", .string(let pattern)): try prepare(pattern)
      case ("properties", .object(let schemas)), ("definitions", .object(let schemas)):
        try schemas.values.forEach(check)
      case ("patternProperties", .object(let schemas)):
        try schemas.keys.forEach(prepare)
        try schemas.values.forEach(check)
      case ("anyOf", .array(let schemas)), ("oneOf", .array(let schemas)),
        ("allOf", .array(let schemas)):
        try schemas.forEach(check)
      case ("items", .object), ("not", _), ("additionalProperties", _): try check(argument)
      case _ where Self.describing.contains(keyword) || Self.asserting.contains(keyword): break
      default: throw Unsupported.keyword(keyword)
      }
    }
  }

  private func prepare(_ pattern: String) throws {
    // ICU's `$` also stands before a last line break, that of a schema only at the end.
    let isAnchored = pattern.hasSuffix("$") && !pattern.hasSuffix("\\$")
    let own = isAnchored ? pattern.dropLast() + "\\z" : pattern
    guard let expression = try? NSRegularExpression(pattern: own) else {
      throw Unsupported.pattern(pattern)
    }
    patterns[pattern] = expression
  }
}

extension JSON {
  fileprivate func isOf(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}

extension String {
  fileprivate var escapedForPointer: String {
    replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
