/// A prompt without what only a terminal understands.
enum PlainPrompt {
  /// The prompt without the texts between U+0001.
  static func text(of prompt: String) -> String {
    let parts = prompt.split(separator: "\u{1}", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
  }
}
