/// A JSON value whose members keep their order.
enum JSONValue: Hashable, Sendable {
  /// Nothing is known.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number, written with as many digits as it takes to read the same one back.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in their order.
  case array([JSONValue])
  /// Named values in their order.
  case object([Member])

  /// A value with its name.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  /// A number, or nothing.
  static func number(_ value: Double?) -> Self { value.map(Self.number) ?? .null }

  /// A text, or nothing.
  static func string(_ value: String?) -> Self { value.map(Self.string) ?? .null }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  /// An object of named values, in the order in which they are written.
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// Values in the order in which they are written.
  init(arrayLiteral values: JSONValue...) { self = .array(values) }

  /// A whole number.
  init(integerLiteral value: Int) { self = .integer(value) }

  /// A text.
  init(stringLiteral value: String) { self = .string(value) }

  /// True or false.
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
