import TerminalText

/// What the options that every command has may choose.
///
/// A plain value beside the parser's: making the parser and running it takes a quarter of the time to
/// the first question, and `telequiz` and `telequiz practice` alone have nothing to parse.
struct CommonChoices: Hashable {
  /// Folders of banks that come before all others.
  var bankFolders: [String] = []
  /// The progress file.
  var progressPath: String?
  /// The time that is taken for now.
  var nowText: String?
  /// What chance is drawn from.
  var seed: UInt64?
  /// When to use colours.
  var color: ColorChoice?
  /// Whether to write plain lines.
  var isPlain = false
  /// Whether to leave out what is not asked for.
  var isQuiet = false

  /// Whether anything is chosen that `set` can change, too.
  var changesSettings: Bool { color != nil || isPlain || isQuiet }
}

extension GlobalOptions {
  /// What the options chose.
  var choices: CommonChoices {
    CommonChoices(
      bankFolders: bankFolders, progressPath: progressPath, nowText: nowText, seed: seed,
      color: color, isPlain: plain, isQuiet: quiet)
  }
}
