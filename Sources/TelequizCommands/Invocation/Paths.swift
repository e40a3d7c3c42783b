/// Where a learner's files are, as the environment says; relative folders in it are ignored, as the
/// XDG Base Directory Specification asks.
struct Paths {
  private let environment: Environment

  /// The paths of an environment.
  init(_ environment: Environment) { self.environment = environment }

  /// The progress file, if the options do not name one; nil when no home is known.
  var progress: String? {
    environment["TELEQUIZ_PROGRESS"] ?? data.map { "\($0)/progress.sqlite" }
  }

  /// The folders of banks that the environment names, those that count first in front.
  var namedBankFolders: [String] {
    environment["TELEQUIZ_BANKS"]?.split(separator: ":").map(String.init) ?? []
  }

  /// The folder for the learner's own banks.
  var ownBankFolder: String? { data.map { "\($0)/banks" } }

  /// The configuration file.
  var configuration: String? {
    folder("XDG_CONFIG_HOME", else: ".config").map { "\($0)/config.yaml" }
  }

  /// The history of commands; nil when there is no place for one, or none is wanted.
  var history: String? {
    guard let named = environment["TELEQUIZ_HISTFILE"] else {
      return folder("XDG_STATE_HOME", else: ".local/state").map { "\($0)/history" }
    }
    return named == "/dev/null" ? nil : named
  }

  /// The path as people write it: with `~` for their home.
  func shown(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private var data: String? { folder("XDG_DATA_HOME", else: ".local/share") }

  private var home: String? { environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } }

  private func folder(_ variable: String, else fallback: String) -> String? {
    if let named = environment[variable], named.hasPrefix("/") { return "\(named)/telequiz" }
    return home.map { "\($0)/\(fallback)/telequiz" }
  }
}
