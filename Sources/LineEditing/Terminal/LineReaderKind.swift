/// How lines are read.
public enum LineReaderKind: Hashable, Sendable {
  /// On a terminal, with libedit.
  case edited
  /// From a pipe, a file, a terminal that cannot move its cursor, or for a screen reader.
  case plain

  /// What the choice depends on.
  public struct Circumstances: Hashable, Sendable {
    /// Whether lines are read from a terminal.
    public var inputIsTerminal: Bool
    /// Whether text is written to a terminal.
    public var outputIsTerminal: Bool
    /// Whether characters are UTF-8: what `Terminal.prepare` returns.
    public var charactersAreUTF8: Bool
    /// Whether plain lines were asked for, with `--plain`.
    public var plainIsAskedFor: Bool
    /// The variables `TERM` and `ACCESSIBLE`; nil when unset.
    public var term: String?
    /// See `term`.
    public var accessible: String?

    /// Creates circumstances.
    public init(
      inputIsTerminal: Bool, outputIsTerminal: Bool, charactersAreUTF8: Bool,
      plainIsAskedFor: Bool, term: String?, accessible: String?
    ) {
      self.inputIsTerminal = inputIsTerminal
      self.outputIsTerminal = outputIsTerminal
      self.charactersAreUTF8 = charactersAreUTF8
      self.plainIsAskedFor = plainIsAskedFor
      self.term = term
      self.accessible = accessible
    }

    /// Whether screen readers are to be served: by the program that speaks each line.
    public var isAccessible: Bool {
      plainIsAskedFor || !["", "0", nil].contains(accessible)
    }
  }

  /// Chooses the reader that fits.
  public init(for circumstances: Circumstances) {
    let isCapable = !["", "dumb", nil].contains(circumstances.term)
    let isTerminal = circumstances.inputIsTerminal && circumstances.outputIsTerminal
    let isEdited =
      isTerminal && isCapable && circumstances.charactersAreUTF8 && !circumstances.isAccessible
    self = isEdited ? .edited : .plain
  }
}
