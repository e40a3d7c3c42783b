import QuestionBank

extension JSONValue {
  /// A JSON Schema as JSON.
  init(_ schema: JSONSchema) {
    self = .object(schema.keywords.map { Member(name: $0.name, value: $0.argument) })
  }

  fileprivate static func properties(_ properties: [JSONSchema.Property]) -> Self {
    .object(properties.map { Member(name: $0.name, value: Self($0.schema)) })
  }
}

extension JSONSchema.Keyword {
  /// How JSON Schema calls the keyword.
  fileprivate var name: String {
    switch self {
    case .dialect: "$schema"
    case .title: "title"
    case .description: "description"
    case .reference: "$ref"
    case .types: "type"
    case .choices: "enum"
    case .pattern: "pattern"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .required: "required"
    case .properties: "properties"
    case .patternProperties: "patternProperties"
    case .noOtherProperties: "additionalProperties"
    case .items: "items"
    case .minimumItems: "minItems"
    case .anyOf: "anyOf"
    case .not: "not"
    case .definitions: "definitions"
    }
  }

  /// What it says.
  fileprivate var argument: JSONValue {
    switch self {
    case .dialect(let text), .title(let text), .description(let text), .pattern(let text):
      .string(text)
    case .reference(let name): .string("#/definitions/\(name)")
    case .types(let types):
      types.count == 1 ? .string(types.first?.rawValue) : .strings(types.map(\.rawValue))
    case .choices(let literals): .array(literals.map(\.json))
    case .minimum(let number), .maximum(let number), .minimumItems(let number): .integer(number)
    case .required(let names): .strings(names)
    case .properties(let properties), .patternProperties(let properties),
      .definitions(let properties):
      .properties(properties)
    case .noOtherProperties: .bool(false)
    case .items(let schema), .not(let schema): JSONValue(schema)
    case .anyOf(let schemas): .array(schemas.map { JSONValue($0) })
    }
  }
}

extension JSONSchema.Literal {
  fileprivate var json: JSONValue {
    switch self {
    case .integer(let number): .integer(number)
    case .string(let text): .string(text)
    }
  }
}
