import Foundation
import Testing

@testable import TelequizCommands

@Suite("JSON")
struct JSONValueTests {
  let value: JSONValue = [
    "schema": 1, "none": .null, "yes": true, "name": "a \"b\" \\ é 🩺",
    "list": .array([1, .number(0.1), "x"]), "empty": .array([]),
    "rows": .array([["n": 1, "t": "a"], ["n": 2, "t": "b"]]),
  ]

  @Test("is laid out for people, small things on one line")
  func indented() {
    #expect(
      value.text() == #"""
        {
          "schema": 1,
          "none": null,
          "yes": true,
          "name": "a \"b\" \\ é 🩺",
          "list": [1, 0.1, "x"],
          "empty": [],
          "rows": [
            {"n": 1, "t": "a"},
            {"n": 2, "t": "b"}
          ]
        }
        """#)
  }

  @Test("may stand on one line")
  func line() {
    let small: JSONValue = ["a": .array([1, 2]), "b": ["c": "d"]]
    #expect(small.text(.line) == #"{"a":[1,2],"b":{"c":"d"}}"#)
  }

  @Test("escapes what could steer a terminal, and comes back whole")
  func escapes() throws {
    let hostile = "\u{1B}]52;\u{7}\n\r\t\u{9B}\u{202E}\u{E0041}\u{2028}\u{FEFF}\u{7F}"
    let text = JSONValue.string(hostile).text()
    #expect(
      text == #""\u001b]52;\u0007\n\r\t\u009b\u202e\udb40\udc41\u2028\ufeff\u007f""#)
    let back = try JSONDecoder().decode(String.self, from: Data(text.utf8))
    #expect(back.unicodeScalars.elementsEqual(hostile.unicodeScalars))
  }

  @Test(
    "has numbers that come back exactly",
    arguments: [0.1, 1 / 3, 1e-307, 1e300, -2.5, 3, 1e16] as [Double])
  func numbers(number: Double) throws {
    let text = JSONValue.number(number).text()
    #expect(try JSONDecoder().decode(Double.self, from: Data(text.utf8)) == number)
  }
}
