extension Settings {
  /// Takes over what the options that every command has say.
  mutating func apply(_ choices: CommonChoices) {
    if let choice = choices.color { color = choice }
    if choices.isPlain { isPlain = true }
    if choices.isQuiet { isQuiet = true }
  }
}
