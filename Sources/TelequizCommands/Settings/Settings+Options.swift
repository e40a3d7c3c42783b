extension Settings {
  /// Takes over what the options that every command has say.
  mutating func apply(_ options: GlobalOptions) {
    if let choice = options.color { color = choice }
    if options.plain { isPlain = true }
    if options.quiet { isQuiet = true }
  }
}
