import Foundation
import TerminalTesting
import Testing

@testable import LineEditing

@Suite("The history file")
struct HistoryFileTests {
  private let home: TemporaryHome
  private var path: String { home.path("a/b/history") }

  init() throws {
    home = try TemporaryHome()
  }

  @Test("is empty when it is not there")
  func missing() {
    #expect(HistoryFile(path: path).load() == [])
    #expect(!FileManager.default.fileExists(atPath: home.path("a")))
  }

  @Test("has the lines that were added, in order")
  func appends() throws {
    let history = HistoryFile(path: path)
    for line in [":one", ":two words", ":é漢"] { try history.append(line) }
    #expect(HistoryFile(path: path).load() == [":one", ":two words", ":é漢"])
  }

  @Test("keeps the newest lines when it has grown to four times its limit")
  func trims() throws {
    let history = HistoryFile(path: path, limit: 5)
    for number in 1...20 { try history.append(":\(number)") }
    #expect(try home.read("a/b/history").split(separator: "\n").count == 21)
    #expect(history.load() == (16...20).map { ":\($0)" })
    try history.append(":21")
    #expect(try home.read("a/b/history") == "_HiStOrY_V2_\n:17\n:18\n:19\n:20\n:21\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path("a/b")) == ["history"])
  }

  @Test("loses no line when many write and it is cut meanwhile")
  func concurrent() async throws {
    let history = HistoryFile(path: path, limit: 30)
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<50 { try history.append(":\(writer)-\(number)") }
        }
      }
      try await group.waitForAll()
    }
    // Every writer's last line was among the newest when it was written.
    let lines = try home.read("a/b/history").split(separator: "\n")
    #expect(lines.first == "_HiStOrY_V2_")
    #expect(Set(lines).count == lines.count)
    #expect((30...121).contains(lines.count))
  }

  @Test("is left alone when it is something else", arguments: ["my notes\n", "_HiStOrY_V2_x\na\n"])
  func foreign(text: String) throws {
    try home.write(text, to: "a/b/history")
    let history = HistoryFile(path: path)
    #expect(history.load() == [])
    #expect(throws: HistoryFile.Failure.notAHistory(path: path)) { try history.append(":x") }
    #expect(try home.read("a/b/history") == text)
  }

  @Test("is never written through a link, to a device or to a pipe")
  func special() throws {
    let target = home.path("target")
    try home.write("", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: home.path("link"), withDestinationPath: target)
    #expect(throws: HistoryFile.Failure.self) {
      try HistoryFile(path: home.path("link")).append(":x")
    }
    #expect(try home.read("target") == "")
    let device = HistoryFile(path: "/dev/null")
    #expect(throws: HistoryFile.Failure.notAHistory(path: "/dev/null")) { try device.append(":x") }
    #expect(device.load() == [])
    mkfifo(home.path("pipe"), 0o600)
    #expect(HistoryFile(path: home.path("pipe")).load() == [])
  }

  @Test("says so when it cannot be written")
  func unwritable() throws {
    try home.write("x", to: "file")
    let history = HistoryFile(path: home.path("file/history"))
    #expect(throws: HistoryFile.Failure.system(path: home.path("file/history"), errno: ENOTDIR)) {
      try history.append(":x")
    }
  }
}
