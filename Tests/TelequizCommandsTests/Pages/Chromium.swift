import Foundation

/// A browser without a window, from Debian's package `chromium`.
enum Chromium {
  /// Where it is; nil: nowhere.
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What a run left.
  struct Outcome {
    /// What it printed: with `--dump-dom` the page after its script ran.
    var output: String
    /// What it said of consoles, one line for each message.
    var console: [String]
  }

  /// Runs it on a file in a folder, with nothing on the network to be found.
  static func run(_ options: [String], _ file: URL, in folder: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-extensions", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr", "--hide-scrollbars",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
        "--virtual-time-budget=10000",
      ] + options + [file.absoluteString]
    // Files, not pipes: nobody has to read while it writes.
    let said = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    for url in [said.0, said.1] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: said.0)
    process.standardError = try FileHandle(forWritingTo: said.1)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let errors = try String(contentsOf: said.1, encoding: .utf8)
    return Outcome(
      output: try String(contentsOf: said.0, encoding: .utf8),
      console: errors.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") })
  }
}

/// A folder that is gone when it is needed no more.
final class ScratchFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "telequiz-pages-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into it.
  func file(_ name: String, _ text: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file
  }
}
