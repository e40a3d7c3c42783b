import SchemaValidation
import Testing

@Suite("The validator that tests check JSON with")
struct SchemaValidatorTests {
  @Test(
    "knows the keywords of draft 7",
    arguments: [
      (#"{"type": "integer"}"#, ["1", "1.0"], ["1.5", "true", "\"1\"", "null"]),
      (#"{"type": ["string", "null"]}"#, ["\"\"", "null"], ["0", "[]"]),
      (#"{"enum": [1, "1", null]}"#, ["1", "\"1\"", "null"], ["2", "false"]),
      (#"{"const": {"a": [1]}}"#, [#"{"a": [1]}"#], [#"{"a": [1, 2]}"#]),
      (#"{"pattern": "^a+$"}"#, ["\"aa\"", "7"], ["\"ab\"", #""aa\n""#]),
      (#"{"minLength": 2}"#, ["\"éé\""], ["\"é\""]),
      (#"{"minimum": 0, "maximum": 9}"#, ["0", "9", "\"x\""], ["-1", "9.5"]),
      (#"{"required": ["a"]}"#, [#"{"a": null}"#, "[]"], ["{}"]),
      (
        #"{"properties": {"a": {"type": "null"}}}"#, ["{}", #"{"a": null, "b": 1}"#], [#"{"a": 1}"#]
      ),
      (
        #"{"properties": {"a": {}}, "patternProperties": {"^x-": {"type": "null"}}, "additionalProperties": false}"#,
        [#"{"a": 1, "x-b": null}"#], [#"{"b": 1}"#, #"{"x-b": 1}"#]
      ),
      (#"{"items": {"type": "null"}, "minItems": 1}"#, ["[null]"], ["[]", "[1]"]),
      (#"{"uniqueItems": true}"#, ["[1, 2]"], ["[[1], [1]]"]),
      (#"{"anyOf": [{"minimum": 5}, {"maximum": 1}]}"#, ["6", "0"], ["3"]),
      (#"{"oneOf": [{"minimum": 5}, {"maximum": 6}]}"#, ["7", "0"], ["5"]),
      (#"{"allOf": [{"minimum": 5}, {"maximum": 6}]}"#, ["5"], ["7", "0"]),
      (#"{"not": {"type": "null"}}"#, ["0"], ["null"]),
      (
        ##"{"$ref": "#/definitions/a~1b", "definitions": {"a/b": {"type": "null"}}}"##, ["null"],
        ["0"]
      ),
    ])
  func keywords(schema: String, accepted: [String], refused: [String]) throws {
    let validator = try SchemaValidator(JSON(parsing: schema))
    for value in accepted { #expect(validator.accepts(try JSON(parsing: value)), "\(value)") }
    for value in refused { #expect(!validator.accepts(try JSON(parsing: value)), "\(value)") }
  }

  @Test("says where a value differs")
  func places() throws {
    let schema = try SchemaValidator(
      JSON(parsing: #"{"items": {"properties": {"a": {"type": "null"}}, "required": ["b"]}}"#))
    let value = try JSON(parsing: #"[{"b": 1}, {"a": 1}]"#)
    #expect(schema.violations(in: value) == ["/1: required", "/1/a: type"])
  }

  @Test(
    "refuses a schema that it does not understand",
    arguments: [#"{"if": {}}"#, ##"{"$ref": "#/definitions/none"}"##, #"{"pattern": "("}"#])
  func unsupported(schema: String) {
    #expect(throws: SchemaValidator.Unsupported.self) { try SchemaValidator(JSON(parsing: schema)) }
  }
}
