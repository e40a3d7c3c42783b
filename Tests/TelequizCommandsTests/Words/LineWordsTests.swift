import Testing

@testable import TelequizCommands

@Suite("A line cut into words")
struct LineWordsTests {
  @Test(
    "at spaces, but not between quotes",
    arguments: [
      ("", []), ("  ", []), ("due", ["due"]), ("  set   limit 5 ", ["set", "limit", "5"]),
      ("learn \"live video\"", ["learn", "live video"]), ("a'b c'd", ["ab cd"]),
      ("it's odd", ["it's", "odd"]), ("\"\"", [""]), ("x \"unclosed y", ["x", "\"unclosed", "y"]),
    ])
  func cuts(line: String, expected: [String]) {
    #expect(words(in: line) == expected)
  }
}
