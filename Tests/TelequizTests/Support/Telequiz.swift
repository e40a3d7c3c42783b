import Foundation
import TerminalTesting
import Testing

/// The real program, on a terminal or without one.
enum Telequiz {
  /// The prompt of a question in the shipped banks.
  static let question = "h telehealth · m telemedicine ›"
  /// The prompt of the home.
  static let home = "telequiz ›"
  /// How every verdict begins.
  static var verdict: Regex<(Substring, Substring)> {
    /(Right:|Not quite:|True, but not the most specific:)\s+tele/
  }

  /// Starts it with its home prompt, and waits for that.
  static func atHome(
    _ arguments: String..., rows: Int = 40, columns: Int = 80, environment: [String: String] = [:],
    home: TemporaryHome? = nil
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      "telequiz", arguments, rows: rows, columns: columns, environment: environment, home: home)
    try session.wait(forLine: Self.home)
    return session
  }

  /// Starts a session of practice, and waits for its first question.
  static func atAQuestion(
    _ arguments: String..., rows: Int = 40, columns: Int = 80, environment: [String: String] = [:],
    home: TemporaryHome? = nil, user: UInt32? = nil
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      "telequiz", ["practice", "--seed", "7"] + arguments, rows: rows, columns: columns,
      environment: environment, home: home, user: user)
    try session.wait(forLine: question)
    return session
  }

  /// What the program says without a terminal.
  struct Result {
    /// What it wrote on standard output.
    var output: String
    /// What it wrote on standard error.
    var complaints: String
    /// The exit status.
    var status: Int32
  }

  /// Runs it to its end, with a text on its standard input.
  static func run(
    _ arguments: String..., input: String = "", home: TemporaryHome,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    let pipes = (input: Pipe(), output: Pipe(), error: Pipe())
    process.executableURL = URL(filePath: BuiltProgram.path("telequiz"))
    process.arguments = arguments
    process.currentDirectoryURL = home.url
    var variables = [
      "HOME": home.path(), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
    ]
    variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.error
    try process.run()
    pipes.input.fileHandleForWriting.write(Data(input.utf8))
    pipes.input.fileHandleForWriting.closeFile()
    let output = pipes.output.fileHandleForReading.readDataToEndOfFile()
    let complaints = pipes.error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self),
      complaints: String(decoding: complaints, as: UTF8.self), status: process.terminationStatus)
  }

  /// Whether a home has a progress file; it is made with the first answer.
  static func hasProgress(in home: TemporaryHome) -> Bool {
    FileManager.default.fileExists(atPath: home.path(".local/share/telequiz/progress.sqlite"))
  }

  /// The reviews in the progress file of a home, as their exported lines.
  static func reviews(in home: TemporaryHome) throws -> [String] {
    guard hasProgress(in: home) else { return [] }
    let result = try run("progress", "export", "--format", "jsonl", home: home)
    try #require(result.status == 0, "\(result.complaints)")
    return result.output.split(separator: "\n").map(String.init).filter {
      $0.contains("\"type\":\"review\"")
    }
  }
}

extension TerminalSession {
  /// Answers the open question by name, and waits for the verdict that was not there before.
  func answer(_ name: TerminalKey = "telemedicine") throws {
    let before = verdicts
    try type(name, .enter)
    try wait(for: "a verdict") { _ in verdicts > before }
  }

  /// How many verdicts have been shown.
  var verdicts: Int { screen.transcript.matches(of: Telequiz.verdict).count }

  /// Leaves a pause, if there is one, and waits for the next question.
  func nextQuestion() throws {
    try wait(for: "a prompt") { ["Enter ›", Telequiz.question].contains($0.cursorLine) }
    if screen.cursorLine == "Enter ›" { try type(.enter) }
    try wait(forLine: Telequiz.question)
  }

  /// Leaves with Ctrl-D, as often as it takes, and checks what has to be true then.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try type(.control("U"), .control("D"))
    #expect(try waitForEnd() == .exited(0), sourceLocation: sourceLocation)
    expectSane(sourceLocation: sourceLocation)
  }

  /// The terminal is as a shell expects it, and nothing was sent that should not be.
  func expectSane(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(isCooked, sourceLocation: sourceLocation)
    #expect(!bracketsPastes, sourceLocation: sourceLocation)
    #expect(screen.unknown == [], sourceLocation: sourceLocation)
    #expect(screen.clearings == 0, sourceLocation: sourceLocation)
  }
}
