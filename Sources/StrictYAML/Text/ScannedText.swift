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
      text = LineScanner.scan(Self.decode(Array(original.prefix(1024))).bytes).text
      problems = [Problem(.fileTooLarge(limit: limits.fileBytes), span: text.firstCharacter)]
    } else if original.starts(with: [0xFF, 0xFE]) || original.starts(with: [0xFE, 0xFF]) {
      // UTF-16: one cause, which would else be told for every other byte.
      text = LineScanner.scan(Array("\u{FFFD}".utf8)).text
      problems = [Problem(.invalidUTF8, span: text.firstCharacter)]
    } else {
      let (bytes, firstInvalid) = Self.decode(original)
      let scan = LineScanner.scan(bytes, firstInvalid: firstInvalid, limit: limits.problems)
      text = scan.text
      problems = scan.problems
    }
  }

  /// Removes a byte-order mark and replaces what is no UTF-8 by U+FFFD.
  ///
  /// - Returns: Valid UTF-8, and the offset in it of the first replacement.
  private static func decode(_ original: [UInt8]) -> (bytes: [UInt8], firstInvalid: Int?) {
    let hasMark = original.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(original.dropFirst(3)) : original
    guard String(validating: bytes, as: UTF8.self) == nil else { return (bytes, nil) }
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var offset = zip(bytes, repaired).prefix { $0 == $1 }.count
    // What is no UTF-8 may begin like its replacement.
    while offset > 0, offset < repaired.count, repaired[offset].isContinuation { offset -= 1 }
    return (repaired, offset)
  }
}
