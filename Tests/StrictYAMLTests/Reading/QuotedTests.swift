import StrictYAML
import Testing

@Suite("A quoted text")
struct QuotedTests {
  @Test("keeps what is between its quotes")
  func verbatim() {
    expectAccepted(
      "a: ' b: #c\t'\nd: \" e: #f \"\ng: ''\nh: \"\"\n",
      #"{a: " b: #c\t", d: " e: #f ", g: "", h: ""}"#)
  }

  @Test("in single quotes doubles them, and knows no escapes")
  func single() { expectAccepted(#"a: 'it''s \n ''x'''"#, #"{a: "it's \\n 'x'"}"#) }

  @Test(
    "in double quotes knows YAML's escapes",
    arguments: [
      (#"\t"#, "\t"), ("\\\t", "\t"), (#"\n"#, "\n"), (#"\ "#, " "), (#"\""#, "\""), (#"\/"#, "/"),
      (#"\\"#, "\\"), (#"\_"#, "\u{A0}"), (#"\x41"#, "A"), (#"\u263a"#, "☺"), (#"\U0001F600"#, "😀"),
      (#"\r\n"#, "\r\n"), (#"\xe9"#, "é"),
    ])
  func escapes(escape: String, text: String) {
    expectAccepted("a: \"x\(escape)y\"\n", "{a: \("x\(text)y".quoted)}")
  }

  @Test(
    "is refused for an escape that stands for a character that is refused raw",
    arguments: [
      (#"\0"#, "\0"), (#"\a"#, "\u{7}"), (#"\b"#, "\u{8}"), (#"\v"#, "\u{B}"), (#"\f"#, "\u{C}"),
      (#"\r"#, "\r"), (#"\e"#, "\u{1B}"), (#"\N"#, "\u{85}"), (#"\L"#, "\u{2028}"),
      (#"\P"#, "\u{2029}"), (#"\x9b"#, "\u{9B}"), (#"\u202e"#, "\u{202E}"),
      (#"\ufeff"#, "\u{FEFF}"),
      (#"\U000e0041"#, "\u{E0041}"), (#"\uFFFF"#, "\u{FFFF}"),
    ] as [(String, Unicode.Scalar)])
  func forbidden(escape: String, scalar: Unicode.Scalar) {
    expectRefused("a: \"é⟦\(escape)⟧z\"\n", .forbiddenCharacter(scalar))
  }

  @Test(
    "is refused for an escape that YAML does not know, or that stands for no character",
    arguments: [
      #"\'"#, #"\d"#, #"\."#, #"\x4"#, #"\u12"#, #"\uD83D"#, #"\U00110000"#, #"\é"#, #"\U"#,
    ])
  func badEscapes(escape: String) {
    expectRefused("a: \"x⟦\(escape)⟧\"\n", .badEscape(escape))
  }

  @Test("is refused for each bad escape in it")
  func severalEscapes() {
    expectRefused(#"a: "⟦\q⟧ ⟦\e⟧""#, .badEscape(#"\q"#), .forbiddenCharacter("\u{1B}"))
  }

  @Test("must end its value")
  func textAfter() {
    let document = expectRefused("a: 'patient'⟦s home'⟧\nb: c\n", .textAfterValue)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
    expectRefused("a: \"b\" ⟦c⟧ \n", .textAfterValue)
    expectRefused("a: \"b\"⟦# c⟧\n", .textAfterValue)
    expectRefused("a: 'b'⟦: c⟧\n", .textAfterValue)
  }

  @Test("must be closed; if it is not, the problem is at its opening")
  func unterminated() {
    let document = expectRefused("a: ⟦\"⟧foo\nb: 1\n", .unterminatedQuote("\""))
    #expect(document.root.outline == #"{a: ?, b: "1"}"#)
    expectRefused("a: ⟦'⟧foo''\n  more\nb: 1\n", .unterminatedQuote("'"))
    expectRefused("a: ⟦\"⟧foo\\\"\n", .unterminatedQuote("\""))
    expectRefused("a: ⟦\"⟧foo\\", .unterminatedQuote("\""))
    expectRefused("a:\n  - id: ⟦'⟧x\n    b: 'y'\n  - id: z\n", .unterminatedQuote("'"))
  }

  @Test("may not go on on the next line")
  func severalLines() {
    let document = expectRefused("a: ⟦\"one\n  two\"⟧ # x\nb: c\n", .multilineScalar)
    #expect(document.root.outline == #"{a: ?, b: "c"}"#)
    expectRefused("a: ⟦'one\ntwo\n\nthree'⟧\nb: c\n", .multilineScalar)
    expectRefused("a: ⟦\"one \\\n  two\"⟧\nb: c\n", .multilineScalar)
    expectRefused("a: ⟦'one'\n  two⟧\nb: c\n", .multilineScalar)
  }
}
