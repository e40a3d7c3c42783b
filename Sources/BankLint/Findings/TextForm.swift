/// A mark of a text's form that may give its answer away.
public enum TextForm: Hashable, Sendable {
  /// A digit stands in it.
  case digit
  /// Something stands in quotes.
  case quotation
  /// A word of capital letters stands in it.
  case abbreviation
  /// It ends with a question mark.
  case question
  /// It starts with a word.
  case firstWord(String)
  /// It starts with two words.
  case firstWords(String)
}

extension TextForm: CustomStringConvertible {
  /// What messages call it.
  public var description: String {
    switch self {
    case .digit: "a digit"
    case .quotation: "a quotation"
    case .abbreviation: "an abbreviation"
    case .question: "a question mark at the end"
    case .firstWord(let word): "'\(word)' as the first word"
    case .firstWords(let words): "'\(words)' at the start"
    }
  }
}
