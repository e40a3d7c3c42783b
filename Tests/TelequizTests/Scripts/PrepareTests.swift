import Foundation
import ProjectFiles
import Testing

@Suite("Scripts/prepare")
struct PrepareTests {
  @Test("says and does nothing where everything is installed")
  func isQuiet() throws {
    let machine = try Machine(installed: ["libedit-dev", "libsqlite3-dev", "libexpat1-dev"])
    let outcome = try machine.prepare()
    #expect(outcome == Outcome(status: 0, talk: "", log: ""))
  }

  @Test("installs a browser too where the pages are to be looked at")
  func installsBrowser() throws {
    let libraries = ["libedit-dev", "libsqlite3-dev", "libexpat1-dev"]
    let outcome = try Machine(installed: libraries).prepare(["--browser"])
    #expect(outcome.status == 0)
    #expect(outcome.log.hasSuffix("apt-get install \(Self.options) chromium\n"))
    #expect(outcome.talk.hasPrefix("telequiz is built and tested with chromium. Installing with"))
    let whole = try Machine(installed: libraries + ["chromium"]).prepare(["--browser"])
    #expect(whole == Outcome(status: 0, talk: "", log: ""))
  }

  @Test("leaves macOS alone")
  func leavesMacOSAlone() throws {
    let machine = try Machine(installed: [], system: "Darwin")
    #expect(try machine.prepare() == Outcome(status: 0, talk: "", log: ""))
  }

  @Test("installs what is missing as root, and says so")
  func installsAsRoot() throws {
    let outcome = try Machine(installed: ["libedit-dev"]).prepare()
    #expect(outcome.status == 0)
    #expect(outcome.log.hasPrefix("apt-get update\napt-get install -y"))
    #expect(outcome.log.hasSuffix(" libsqlite3-dev libexpat1-dev\n"))
    #expect(
      outcome.talk.hasPrefix(
        "telequiz is built with libsqlite3-dev libexpat1-dev. Installing with: apt-get"))
  }

  @Test("installs through sudo where it needs no password")
  func installsThroughSudo() throws {
    let outcome = try Machine(installed: [], user: 1000, hasSudo: true).prepare()
    #expect(outcome.status == 0)
    #expect(outcome.log.contains("sudo apt-get update\napt-get update\nsudo apt-get install"))
    #expect(
      outcome.log.hasSuffix(
        "apt-get install \(Self.options) libedit-dev libsqlite3-dev libexpat1-dev\n"))
  }

  @Test("prints the exact command and fails where it may not install")
  func printsTheCommand() throws {
    let outcome = try Machine(installed: [], user: 1000).prepare()
    #expect(outcome.status == 1)
    #expect(outcome.log == "")
    #expect(
      outcome.talk.hasSuffix(
        "  sudo apt-get update && sudo apt-get install -y libedit-dev libsqlite3-dev libexpat1-dev\n"
      ))
  }

  @Test("fails where the installation fails")
  func failsWithTheInstallation() throws {
    let outcome = try Machine(installed: [], aptStatus: 100).prepare()
    #expect(outcome.status == 1)
    #expect(outcome.talk.hasSuffix("then try again: libedit-dev libsqlite3-dev libexpat1-dev\n"))
  }

  @Test("names Swift where it is missing")
  func namesSwift() throws {
    let outcome = try Machine(installed: [], hasSwift: false).prepare()
    #expect(outcome.status == 1)
    #expect(outcome.log == "")
    #expect(outcome.talk.contains("no 'swift' on the PATH"))
  }

  @Test("names the libraries where the package manager is another one")
  func namesTheLibraries() throws {
    let outcome = try Machine(installed: nil).prepare()
    #expect(outcome.status == 1)
    #expect(outcome.talk.contains("libedit-devel sqlite-devel expat-devel"))
  }

  private static let options = "-y --no-install-recommends -o DPkg::Lock::Timeout=300"
}

/// What the script said, did and returned.
private struct Outcome: Equatable {
  let status: Int32
  let talk: String
  /// The commands that would have changed the machine, one a line.
  let log: String
}

/// A PATH with nothing on it but fake commands.
private final class Machine {
  private let folder: URL

  /// Creates a machine with these Debian packages; nil for one that is no Debian.
  init(
    installed: [String]?, system: String = "Linux", user: Int = 0, hasSwift: Bool = true,
    hasSudo: Bool = false, aptStatus: Int = 0
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "bash").path, withDestinationPath: "/bin/bash")
    try add("uname", "echo \(system)")
    try add("id", "echo \(user)")
    try add("clang", "exit 1")
    if hasSwift { try add("swift", "exit 0") }
    if hasSudo { try add("sudo", "[ \"$1\" != -n ] || exit 0\n\(record("sudo"))\n\"$@\"") }
    guard let installed else { return }
    try add("apt-get", "\(record("apt-get"))\nexit \(aptStatus)")
    let cases = installed.map { "*\($0)) printf installed ;;" }.joined(separator: "\n")
    try add("dpkg-query", "case \"$*\" in\n\(cases)\n*) exit 1 ;;\nesac")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the script; again while a child of another test holds a fake command open for writing, as it
  /// does between its birth and its own program.
  func prepare(_ arguments: [String] = []) throws -> Outcome {
    for _ in 0..<100 {
      let outcome = try run(arguments)
      guard outcome.talk.contains("Text file busy") else { return outcome }
      try? FileManager.default.removeItem(at: logFile)
    }
    return try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = ProjectFiles.url("Scripts/prepare")
    process.arguments = arguments
    process.environment = ["PATH": folder.path]
    process.standardInput = FileHandle.nullDevice
    let talk = Pipe()
    process.standardError = talk
    try process.run()
    let said = try talk.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, talk: String(decoding: said, as: UTF8.self),
      log: (try? String(contentsOf: logFile, encoding: .utf8)) ?? "")
  }

  private var logFile: URL { folder.appending(path: "log") }

  private func record(_ name: String) -> String { "echo \(name) \"$@\" >>'\(logFile.path)'" }

  private func add(_ name: String, _ script: String) throws {
    let url = folder.appending(path: name)
    try Data("#!/bin/bash\n\(script)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
  }
}
