import LineEditing
import TerminalText

/// What a line is asked for with.
struct Prompt {
  /// The prompt, without its sign.
  var text: StyledText
  /// The keys that answer at once on an empty line.
  var keys: Set<Character>
  /// What lines that are remembered start with.
  var historyPrefixes: [String]
  /// Proposes completions.
  var complete: (String) -> Completion?
  /// How to leave, for somebody who tries Ctrl-C.
  var leaving: String
}
