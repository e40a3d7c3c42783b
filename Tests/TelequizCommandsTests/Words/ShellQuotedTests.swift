import Foundation
import Testing

@testable import TelequizCommands

@Suite("A word for a shell")
struct ShellQuotedTests {
  @Test("stays as it is where nothing needs quoting, and home stays home")
  func plain() {
    for text in ["/a/b-c_1.sqlite", "~/x", "~/", "a+b,c:d@e%f"] {
      #expect(text.shellQuoted == text)
    }
    #expect("~/My Files/p.sqlite".shellQuoted == "~/'My Files/p.sqlite'")
  }

  @Test(
    "is read by a shell as the text itself",
    arguments: [
      "a b", "it's", "$HOME `x` \\", "a\nb", "*?[]{}", "", "-n", "ü ☂", "~x", "a;b&c|d>e<f(g)#h!i",
    ])
  func shell(text: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "printf %s \(text.shellQuoted)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == text)
  }
}
