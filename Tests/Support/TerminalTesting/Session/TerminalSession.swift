internal import CPseudoTerminal
internal import Foundation

/// A program on a pseudo-terminal of its own, with a screen that shows what it has written.
///
/// Nothing here sleeps: a test waits until the screen shows what it expects, and fails with the
/// screen in its message if that does not happen within a generous limit. A prompt that shows means
/// that the program is ready for keys.
public final class TerminalSession {
  /// What the learner sees.
  public internal(set) var screen: Screen
  /// Every byte that the program has sent.
  public internal(set) var output: [UInt8] = []
  /// The id of the process.
  public let process: Int32
  /// The home folder of the program, and the folder in which it runs.
  public let home: TemporaryHome

  var master: Int32
  var end: ProcessEnd?

  /// How long anything may take, on a machine that has a lot else to do.
  public static let limit = Duration.seconds(30)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The name of a program of this package, or the path of any other.
  ///   - arguments: What follows the name.
  ///   - rows: The height of the screen.
  ///   - columns: The width of the screen in cells.
  ///   - environment: Variables besides the fixed ones, or in their place; an empty text leaves one out.
  ///   - home: The home folder; nil: a fresh one.
  ///   - user: The id of the user that the program runs as; nil: the one of the tests.
  /// - Throws: `TerminalFailure` when it does not start.
  public init(
    _ program: String, _ arguments: [String] = [], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:], home: TemporaryHome? = nil, user: UInt32? = nil
  ) throws {
    let home = try home ?? TemporaryHome()
    let path = program.contains("/") ? program : BuiltProgram.path(program)
    let variables = Self.environment(home).merging(environment) { $1 }.filter { $1 != "" }
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var master: Int32 = -1
    process = pseudo_terminal_spawn(
      path, argv, envp, home.path(), Int32(rows), Int32(columns), user.map(Int64.init) ?? -1,
      &master)
    guard process > 0 else { throw TerminalFailure("cannot start \(path): errno \(errno)") }
    self.master = master
    self.home = home
    screen = Screen(rows: rows, columns: columns)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      kill(process, SIGCONT)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if master >= 0 { close(master) }
  }

  /// The same on every machine.
  private static func environment(_ home: TemporaryHome) -> [String: String] {
    var variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home.path(), "PATH": "/usr/bin:/bin",
      "TZ": "UTC",
      // Swift's own crash reporter would ask questions on the terminal.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    return variables
  }
}

/// A program did not do what a test waited for.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What was missing, and what the screen showed.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
