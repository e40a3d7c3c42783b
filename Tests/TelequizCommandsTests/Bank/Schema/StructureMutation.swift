import Probability
import SchemaValidation

/// Changes the structure of a file at random: fields that are missing, unknown, misspelt, empty or of the
/// wrong type, and texts that are not of the form that a field needs.
struct StructureMutation {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Texts that are good for some fields and bad for others.
  private static let texts: [JSON] = [
    "", "  ", "abc", "A B", "a--b", "-a", "a-", "a_b", "é", "?", ":", "Q", "q", "ab", "1", "2", "4",
    "0", "12",
    String(repeating: "a", count: 64), String(repeating: "a", count: 65), "abc\n", "\nabc", " abc ",
    "https://example.org/a?b", "http://", "https:///a", "ftp://example.org", "https://a b",
    "en", "pt-BR", "english", "e", "en-", "en-abcdefghi", "a/b", "a/b/c", "a/", "/b", "a/B",
    Array(repeating: "word", count: 25).joined(separator: " "),
    Array(repeating: "word", count: 26).joined(separator: " \n"),
  ].map(JSON.string)
  /// Values of every type.
  private static let values: [JSON] = [
    .null, .bool(true), .bool(false), .number(1), .number(3), .number(12),
    .number(1.5),
    .array([]), .object([:]), .array([.string("a")]), .array([.null]), .array([.string("  ")]),
    .array([.object(["a": .string("b")])]), .array([.array([.string("a")])]),
    .object(["a": .string("b")]), .object(["a": .null]), .object(["a--b": .object([:])]),
    .object(["id": .string("a")]), .object(["ref": .string("a")]),
  ]
  /// Names of fields that are known somewhere, nowhere, or anybody's own.
  private static let names = [
    "id", "aka", "name", "title", "subject", "categories", "items", "question", "language",
    "sources",
    "decision", "concepts", "license", "glossary", "allowed-cues", "if-yes", "ref", "locator",
    "year",
    "colour", "x-own", "x-", "servce", "answers", "url", "quote", "key", "format", "difficulty",
  ]

  /// A file with one to three changes.
  mutating func mutated(_ tree: JSON) -> JSON {
    (0..<Int.random(in: 1...3, using: &generator)).reduce(tree) { tree, _ in
      changed(tree, depth: Int.random(in: 0...4, using: &generator))
    }
  }

  /// Goes down to some depth, and changes what is there.
  private mutating func changed(_ value: JSON, depth: Int) -> JSON {
    switch value {
    case .object(var members):
      guard depth > 0, let name = members.keys.sorted().randomElement(using: &generator) else {
        change(&members)
        return .object(members)
      }
      members[name] = changed(members[name] ?? .null, depth: depth - 1)
      return .object(members)
    case .array(var elements):
      guard depth > 0, let index = elements.indices.randomElement(using: &generator) else {
        change(&elements)
        return .array(elements)
      }
      elements[index] = changed(elements[index], depth: depth - 1)
      return .array(elements)
    case .null, .bool, .number, .string: return anything()
    }
  }

  private mutating func anything() -> JSON {
    let pool = Bool.random(using: &generator) ? Self.texts : Self.values
    return pool.randomElement(using: &generator) ?? .null
  }

  private mutating func change(_ members: inout [String: JSON]) {
    let name = members.keys.sorted().randomElement(using: &generator) ?? "id"
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: members[name] = nil
    case 1: members[Self.names.randomElement(using: &generator) ?? "id"] = anything()
    case 2:
      let value = members.removeValue(forKey: name)
      members[Bool.random(using: &generator) ? name + "s" : String(name.dropLast()) + "q"] = value
    default: members[name] = anything()
    }
  }

  private mutating func change(_ elements: inout [JSON]) {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: elements = []
    case 1: elements.append(anything())
    case 2 where !elements.isEmpty: elements.removeLast()
    default: elements += elements.prefix(1)
    }
  }
}
