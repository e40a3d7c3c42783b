extension GIFTQuestion {
  /// Reads the lines of a question; nil if all of them are comments.
  ///
  /// What counts is what Moodle's importer does with them, not what the words of its documentation
  /// would allow.
  ///
  /// - Throws: `SkipReason` when the lines are no question.
  static func read(_ lines: [SourceLines.Line]) throws(SkipReason) -> GIFTQuestion? {
    let content = lines.filter { !$0.text.trimmingSpace().hasPrefix("//") }
    guard let first = content.first else { return nil }
    var text = GIFTText(content.map(\.text).joined(separator: "\n")).trimmed
    if text.hasPrefix("$CATEGORY:") {
      let path = text.dropping("$CATEGORY:".count).text.trimmingSpace()
      return GIFTQuestion(line: first.number, body: .category(path))
    }
    let comment = GIFTComment(lines.map(\.text).filter { $0.trimmingSpace().hasPrefix("//") })
    let title = takeTitle(from: &text)
    let (stem, answers) = try parts(of: text)
    guard let answers else {
      var question = GIFTQuestion(line: first.number, body: .description)
      question.name(title, comment, stem: Text(stem, in: nil))
      return question
    }
    let stemText = Text(stem, in: nil)
    var rest = answers.trimmed
    var feedback: Text?
    if let place = rest.last("####") {
      feedback = Text(rest.from(place + 4), in: stemText.format)
      rest = rest.before(place).trimmed
    }
    var question = GIFTQuestion(
      line: first.number, body: try body(of: rest, format: stemText.format))
    question.name(title, comment, stem: stemText)
    question.generalFeedback = feedback.flatMap { $0.text.isEmpty ? nil : $0 }
    return question
  }

  private mutating func name(_ title: String?, _ comment: GIFTComment, stem: Text) {
    self.title = title
    self.stem = stem
    id = comment.id
    tags = comment.tags
  }

  private static func takeTitle(from text: inout GIFTText) -> String? {
    guard text.hasPrefix("::") else { return nil }
    let rest = text.dropping(2)
    guard let end = rest.first("::") else {
      text = rest
      return nil
    }
    text = rest.from(end + 2).trimmed
    let title = rest.before(end).text.trimmingSpace()
    return title.isEmpty ? nil : title
  }

  /// The text of the question, and what stands between its braces; nil if there are none.
  private static func parts(
    of text: GIFTText
  ) throws(SkipReason) -> (stem: GIFTText, answers: GIFTText?) {
    let (start, end) = (text.first("{"), text.first("}"))
    if start == nil && end == nil { return (text, nil) }
    guard let start, let end, start < end else {
      throw .unbalancedBraces(isBlankLineInside: false)
    }
    let answers = text.before(end).from(start + 1)
    let gap = text.hasSuffix("}") ? "" : "_____"
    return (text.before(start).joined(gap, text.from(end + 1)), answers)
  }

  private static func body(of answers: GIFTText, format: String?) throws(SkipReason) -> Body {
    if answers.isEmpty { return .essay }
    if answers.hasPrefix("#") { return .numerical }
    if answers.first("~") != nil { return try choice(answers, format: format) }
    if answers.first("=") != nil, answers.first("->") != nil { return .matching }
    let word = answers.first("#").map { answers.before($0).trimmed } ?? answers
    if let isTrue = ["T": true, "TRUE": true, "F": false, "FALSE": false][word.text] {
      let feedback = answers.split(at: ["#"]).dropFirst().map { Text($0.text.trimmed, in: format) }
      let first = feedback.first.flatMap { $0.text.isEmpty ? nil : $0 }
      let second = feedback.dropFirst().first.flatMap { $0.text.isEmpty ? nil : $0 }
      return .trueFalse(isTrue, wrongFeedback: first, rightFeedback: second)
    }
    let pieces = answers.split(at: ["="]).map(\.text.trimmed).filter { !$0.isEmpty }
    return .shortAnswer(pieces.map { Answer($0, isRight: true, isWeighed: true, format: format) })
  }

  private static func choice(_ answers: GIFTText, format: String?) throws(SkipReason) -> Body {
    var pieces = answers.split(at: ["~", "="])
    // `~=` and `=` say the same.
    for index in pieces.indices.dropFirst().reversed()
    where pieces[index].sign == "=" && pieces[index - 1].sign == "~"
      && pieces[index - 1].text.trimmed.isEmpty
    {
      pieces.remove(at: index - 1)
    }
    if let first = pieces.first, first.text.trimmed.isEmpty { pieces.removeFirst() }
    guard pieces.count >= 2 else { throw .tooFewOptions(pieces.count) }
    let options = pieces.map { sign, text in
      Answer(text.trimmed, isRight: sign == "=", isWeighed: sign != "=", format: format)
    }
    guard options.allSatisfy({ !$0.text.text.isEmpty }) else { throw .emptyOption }
    return .choice(options, isSingle: pieces.contains { $0.sign == "=" })
  }
}

extension GIFTQuestion.Answer {
  /// Takes an answer: what it is worth, its text, and what is said about it.
  fileprivate init(_ source: GIFTText, isRight: Bool, isWeighed: Bool, format: String?) {
    var rest = source
    var percent: Double = isRight ? 100 : 0
    if isWeighed, rest.hasPrefix("%"), let end = rest.dropping(1).first("%"),
      let weight = GIFTWeight(rest.before(end).dropping(1).text)
    {
      percent = weight.percent
      rest = rest.from(end + 1)
    }
    let hash = rest.first("#")
    text = GIFTQuestion.Text((hash.map(rest.before) ?? rest).trimmed, in: format)
    let feedback = hash.map { GIFTQuestion.Text(rest.from($0 + 1).trimmed, in: format) }
    self.feedback = feedback.flatMap { $0.text.isEmpty ? nil : $0 }
    self.percent = percent
  }
}

/// A number of percent as Moodle's importer knows it: `^-*[0-9]{1,2}\.?[0-9]*$`.
struct GIFTWeight {
  /// The number.
  let percent: Double

  /// Reads what stands between two `%`.
  init?(_ text: String) {
    let digits = text.drop { $0 == "-" }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let value = Double(parts.count > 1 && !parts[1].isEmpty ? digits : whole)
    else { return nil }
    percent = text.utf8.count > digits.utf8.count ? -value : value
  }
}
