import CEditline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program has to know of, and do to, the terminal that it runs on.
public enum Terminal {
  /// Whether a file descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The width of a terminal in cells; nil when it is none, or does not know.
  public static func columns(_ descriptor: Int32) -> Int? {
    let columns = terminal_columns(descriptor)
    return columns > 0 ? Int(columns) : nil
  }

  /// The height of a terminal in rows; nil when it is none, or does not know.
  public static func rows(_ descriptor: Int32) -> Int? {
    let rows = terminal_rows(descriptor)
    return rows > 0 ? Int(rows) : nil
  }

  /// Makes the locale of the environment count for characters, and writes to a closed pipe or beyond
  /// a limit of size fail instead of ending the program.
  ///
  /// To be called once, before anything else of this module. The C locale is taken for UTF-8, as
  /// Python does (PEP 538); one that names another encoding is respected.
  ///
  /// - Returns: Whether characters are UTF-8.
  @discardableResult
  public static func prepare() -> Bool {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    setlocale(LC_CTYPE, "")
    if usesUTF8 { return true }
    guard let name = setlocale(LC_CTYPE, nil), ["C", "POSIX"].contains(String(cString: name)) else {
      return false
    }
    for candidate in ["C.UTF-8", "UTF-8", "en_US.UTF-8"]
    where setlocale(LC_CTYPE, candidate) != nil && usesUTF8 {
      return true
    }
    return false
  }

  /// Ends the program the way a signal does that nobody catches, so that who started it can tell.
  ///
  /// - Parameter number: The signal that was read as `LineInput.signal`.
  public static func end(bySignal number: Int32) -> Never {
    terminal_guard_restore()
    die_of_signal(number)
    // Somebody has the signal blocked.
    exit(128 + number)
  }

  private static var usesUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
