/// What people may ask for with `--color`.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// As the environment and the terminal suggest.
  case auto
  /// In every case.
  case always
  /// In no case.
  case never
}

/// Whether styles become escape sequences.
public enum Coloring: Hashable, Sendable {
  /// Words only.
  case none
  /// The sixteen ANSI colours.
  case ansi

  /// Decides by the choice on the command line, then `NO_COLOR`, then `FORCE_COLOR` and
  /// `CLICOLOR_FORCE`, then `CLICOLOR`, then whether there is a terminal that knows colours.
  ///
  /// - Parameters:
  ///   - choice: What was asked for with `--color`.
  ///   - environment: The value of an environment variable; nil or empty when it is not set.
  ///   - isTerminal: Whether the output is a terminal.
  /// - SeeAlso: no-color.org, force-color.org, bixense.com/clicolors; they leave the order open.
  public init(choice: ColorChoice, environment: (String) -> String?, isTerminal: Bool) {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    func isForced(_ name: String) -> Bool { isSet(name) && environment(name) != "0" }
    let isColorTerminal = isTerminal && isSet("TERM") && environment("TERM") != "dumb"
    let isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto where isSet("NO_COLOR"): false
      case .auto where isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE"): true
      case .auto where environment("CLICOLOR") == "0": false
      case .auto: isColorTerminal
      }
    self = isColored ? .ansi : .none
  }
}
