import Foundation
import TerminalTesting
import Testing

@Suite("bank lint and odd files")
struct OddFileTests {
  @Test(
    "says what is the matter",
    arguments: [
      ("missing.bank.yaml", "no such file or folder"), ("folder", "there are no bank files in"),
      ("huge.bank.yaml", "larger than 64 MB"), ("pipe.bank.yaml", "not a regular file"),
      ("/dev/null", "not a regular file"), ("binary.bank.yaml", "it is no text in UTF-8"),
    ])
  func unreadable(path: String, words: String) throws {
    let home = try TemporaryHome()
    try FileManager.default.createDirectory(
      atPath: home.path("folder"), withIntermediateDirectories: true)
    try home.write("", to: "huge.bank.yaml")
    try FileHandle(forWritingTo: home.url.appending(path: "huge.bank.yaml"))
      .truncate(atOffset: 70_000_000)
    try home.write(
      String(repeating: "\u{7F}ELF\u{0}\u{1}", count: 100), to: "binary.bank.yaml")
    #expect(mkfifo(home.path("pipe.bank.yaml"), 0o600) == 0)
    for command in ["lint", "check"] {
      let result = try Telequiz.run("bank", command, path, home: home)
      #expect(result.status == 1)
      #expect(result.complaints.contains(words) && result.complaints.contains(path))
      #expect(result.complaints.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "reports one problem, with its place",
    arguments: ["", "\n\n", "\u{FEFF}", "hello", "[]", String(repeating: "x", count: 100_000)])
  func contents(text: String) throws {
    let home = try TemporaryHome()
    try home.write(text, to: "odd.bank.yaml")
    let result = try Telequiz.run(
      "bank", "lint", "odd.bank.yaml", "--format", "concise", home: home)
    #expect(result.status == 1 && result.complaints.isEmpty)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.output.hasPrefix("odd.bank.yaml:1:1: error: "), "\(result.output)")
  }

  @Test("a stray zero byte has a place like any other slip")
  func zeroByte() throws {
    let home = try TemporaryHome()
    try home.write("format: 1\nid: a\u{0}\n", to: "zero.bank.yaml")
    let result = try Telequiz.run("bank", "lint", "zero.bank.yaml", "--select", "E105", home: home)
    #expect(result.output.contains("zero.bank.yaml:2:6: error: character U+0000"))
  }

  @Test("reads what comes on standard input, and prints it put right")
  func filter() throws {
    let home = try TemporaryHome()
    let head = "format: 1\nid: a\ntitle: A\ncategories: [{id: near}, {id: far}]\nitems:\n"
    let result = try Telequiz.run(
      "bank", "lint", "--fix", "-", "--quiet", "--select", "E",
      input: head + "  - id: b\n    service:\tA visit.\n    answer: near\n", home: home)
    #expect(result.status == 0)
    #expect(result.output == head + "  - id: b\n    service: A visit.\n    answer: near\n")
  }
}
