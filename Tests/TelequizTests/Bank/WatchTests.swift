import Foundation
import TerminalTesting
import Testing

@Suite("bank watch on a terminal", .serialized)
struct WatchTests {
  private let bank = """
    format: 1
    id: trials
    title: Kinds of trial
    categories:
      - id: parallel
      - id: crossover
    items:
      - id: both-drugs
        service: Each patient takes both drugs, one after the other.
        answer: crossover

    """
  private var faulty: String {
    bank.replacingOccurrences(of: "answer: crossover", with: "answer: cross-over")
  }

  @Test("follows a file through every way of saving, and ends with Ctrl-C")
  func saves() throws {
    let home = try TemporaryHome()
    try home.write(bank, to: "trials.bank.yaml")
    let session = try TerminalSession(
      "telequiz", ["bank", "watch", "trials.bank.yaml"], rows: 60, home: home)
    try session.wait(for: "a first check") { $0.text.contains("trials.bank.yaml: ") }

    // In place.
    try home.write(faulty, to: "trials.bank.yaml")
    try session.wait(for: "no category 'cross-over'")
    // By a new file that is renamed.
    try home.write(bank, to: "new")
    try #require(rename(home.path("new"), home.path("trials.bank.yaml")) == 0)
    try session.wait(for: "a third check") { screen in checks(screen) == 3 }
    // Away, and back.
    try FileManager.default.removeItem(atPath: home.path("trials.bank.yaml"))
    try session.wait(for: "not there; waiting for it")
    try home.write(faulty, to: "trials.bank.yaml")
    try session.wait(for: "no category 'cross-over'", times: 2)

    try session.type(.control("C"))
    #expect(try session.waitForEnd() == .died(ofSignal: SIGINT))
    session.expectSane()
  }

  /// How many lines tell of a check.
  private func checks(_ screen: Screen) -> Int {
    screen.text.matches(of: /\d\d:\d\d:\d\d trials\.bank\.yaml: (no problems|\d)/).count
  }

  @Test("tells of what cannot be a bank: empty, binary, unreadable text, a folder")
  func strange() throws {
    let home = try TemporaryHome()
    try home.write("", to: "empty.bank.yaml")
    try Data([0, 1, 2, 0xFF, 0xFE]).write(to: home.url.appending(path: "binary.bank.yaml"))
    try home.write("x", to: "folder.bank.yaml/inside")
    try #require(mkfifo(home.path("pipe.bank.yaml"), 0o600) == 0)
    try home.write("", to: "huge.bank.yaml")
    try #require(truncate(home.path("huge.bank.yaml"), 65_000_000) == 0)
    try home.write("", to: "large.bank.yaml")
    try #require(truncate(home.path("large.bank.yaml"), 40_000_000) == 0)
    for (name, words) in [
      ("empty.bank.yaml", "does not start with"), ("binary.bank.yaml", "UTF-8"),
      ("folder.bank.yaml", "there are no bank files in"),
      ("pipe.bank.yaml", "not a regular file"), ("huge.bank.yaml", "larger than 64 MB"),
      ("large.bank.yaml", "no text in UTF-8"), ("nowhere.bank.yaml", "no such file"),
    ] {
      let check = try Telequiz.run("bank", "check", name, home: home)
      #expect(check.status == 1 && check.complaints.contains(words), "\(check.complaints)")
      let diff = try Telequiz.run("bank", "diff", name, name, home: home)
      #expect(diff.status == 1 && !diff.complaints.isEmpty, "\(name)")
      let trial = try Telequiz.run("bank", "try", name, home: home)
      #expect(trial.status == 1 && !trial.complaints.isEmpty, "\(name)")
    }
    let session = try TerminalSession(
      "telequiz", ["bank", "watch", "empty.bank.yaml", "binary.bank.yaml"], rows: 60, home: home)
    try session.wait(for: "two checks") { screen in
      screen.text.matches(of: /\.bank\.yaml: \d+ errors?/).count >= 2
    }
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .died(ofSignal: SIGTERM))
    session.expectSane()
  }
}
