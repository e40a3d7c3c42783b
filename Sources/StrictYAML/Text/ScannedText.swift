/// A text with what is wrong with its bytes and characters, before anybody asks what they mean.
struct ScannedText {
  /// The text: valid UTF-8, without a byte-order mark.
  let text: SourceText
  /// Bytes and characters that are refused, by place.
  let problems: [Problem]

  /// Whether the text is only the beginning of a file that is too large.
  var isTooLarge: Bool {
    if case .fileTooLarge? = problems.first?.kind { true } else { false }
  }

  /// Checks and cuts a text.
  init(_ original: [UInt8], limits: Limits = Limits()) {
    if original.count > limits.fileBytes {
      // Enough for the line that the message shows.
      text = LineScanner.scan(whole: Array(original.prefix(1024)), limit: 0).text
      problems = [Problem(.fileTooLarge(limit: limits.fileBytes), span: text.firstCharacter)]
    } else if original.starts(with: [0xFF, 0xFE]) || original.starts(with: [0xFE, 0xFF]) {
      // UTF-16: one cause, which would else be told for every other byte.
      text = LineScanner.scan(whole: Array("\u{FFFD}".utf8), limit: 0).text
      problems = [Problem(.invalidUTF8, span: text.firstCharacter)]
    } else {
      let scan = LineScanner.scan(whole: original, limit: limits.problems)
      text = scan.text
      problems = scan.problems
    }
  }
}
