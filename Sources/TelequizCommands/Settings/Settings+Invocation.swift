import StrictYAML

extension Settings {
  /// The settings of the configuration file and the environment; without either, the defaults.
  ///
  /// What is wrong in the file is complained about, and the rest of it counts.
  init(configuredFor invocation: Invocation) {
    self = Self.configured(for: invocation)
    if let wish = invocation.environment["ACCESSIBLE"], wish != "0" { isPlain = true }
  }

  private static func configured(for invocation: Invocation) -> Settings {
    let paths = Paths(invocation.environment)
    guard let path = paths.configuration else { return Settings() }
    switch invocation.files.read(path) {
    case .success(let bytes):
      let configuration = Configuration(parsing: bytes)
      for problem in configuration.problems {
        let place = "\(paths.shown(path)):\(problem.position.line):\(problem.position.column)"
        invocation.output.complain(place: place, problem.message)
      }
      return configuration.settings
    case .failure(.missing): return Settings()
    case .failure(let cause):
      invocation.complain("cannot read \(paths.shown(path)): \(cause.words)")
      return Settings()
    }
  }
}
