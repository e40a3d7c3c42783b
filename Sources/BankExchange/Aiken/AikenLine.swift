/// What a line of an Aiken file is.
enum AikenLine: Hashable {
  case blank
  /// Another line than those below: the text of a question.
  case question(String)
  /// A lettered option: `A) text`, `A. text`, with or without the space.
  case option(Character, String)
  /// `ANSWER: B`, with what stands behind the colon.
  case answer(String)

  /// Looks at a line.
  init(_ line: String) {
    let text = line.trimmingSpace()
    let scalars = Array(text.unicodeScalars.prefix(2))
    if text.isEmpty {
      self = .blank
    } else if text.hasPrefix("ANSWER:") {
      self = .answer(String(text.dropFirst("ANSWER:".count)).trimmingSpace())
    } else if scalars.count == 2, ("A"..."Z").contains(scalars[0]),
      scalars[1] == ")" || scalars[1] == "."
    {
      self = .option(
        Character(scalars[0]), String(text.unicodeScalars.dropFirst(2)).trimmingSpace())
    } else {
      self = .question(text)
    }
  }

  /// The letter of an option by its number, from 0; nil: Aiken has no more.
  static func letter(_ index: Int) -> Character? {
    (0..<26).contains(index)
      ? Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index))) : nil
  }
}
