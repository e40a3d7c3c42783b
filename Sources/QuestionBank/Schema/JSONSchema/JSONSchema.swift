/// A JSON Schema of draft 7, as far as bank files need it.
///
/// Editors check by it while people type; a value of it is written down by whoever knows JSON.
public struct JSONSchema: Hashable, Sendable {
  /// What a schema says of a value, or about itself.
  public enum Keyword: Hashable, Sendable {
    /// The version of JSON Schema.
    case dialect(String)
    /// What the schema is called.
    case title(String)
    /// What the value means, for whoever writes one.
    case description(String)
    /// Another schema of the document says it, by its name among the definitions.
    case reference(String)
    /// The value is of one of these types.
    case types([ValueType])
    /// The value is one of these.
    case choices([Literal])
    /// A text matches a regular expression of ECMA 262.
    case pattern(String)
    /// A number is not less.
    case minimum(Int)
    /// A number is not more.
    case maximum(Int)
    /// An object has these members.
    case required([String])
    /// Members of these names meet these schemas.
    case properties([Property])
    /// Members whose names match these patterns meet these schemas.
    case patternProperties([Property])
    /// No other members.
    case noOtherProperties
    /// Every entry of a list meets a schema.
    case items(JSONSchema)
    /// A list has so many entries at least.
    case minimumItems(Int)
    /// The value meets one of these schemas.
    case anyOf([JSONSchema])
    /// The value does not meet a schema.
    case not(JSONSchema)
    /// Schemas that others refer to.
    case definitions([Property])
  }

  /// A type of JSON.
  public enum ValueType: String, Hashable, Sendable {
    case null, boolean, integer, number, string, array, object
  }

  /// A value that is written out.
  public enum Literal: Hashable, Sendable {
    /// A whole number.
    case integer(Int)
    /// A text.
    case string(String)
  }

  /// A schema with the name, or the pattern of names, that it is for.
  public struct Property: Hashable, Sendable {
    /// The name or the pattern.
    public var name: String
    /// The schema.
    public var schema: JSONSchema
  }

  /// What the schema says, in the order in which it is written.
  public var keywords: [Keyword]

  init(_ keywords: Keyword...) { self.keywords = keywords }

  init(_ keywords: [Keyword]) { self.keywords = keywords }

  func with(_ keywords: Keyword...) -> Self { Self(self.keywords + keywords) }
}
