/// Reads GIFT as Moodle does.
enum GIFTReader {
  /// Reads a file.
  ///
  /// - Throws: `ForeignFileFault` when it is no text, or nothing in it is like GIFT.
  static func read(_ bytes: [UInt8]) throws(ForeignFileFault) -> ForeignFile {
    var file = ForeignFile()
    var hasBraces = false
    var openBlock: Int?
    for lines in blocks(of: try SourceLines(bytes)) {
      hasBraces = hasBraces || lines.contains { $0.text.contains { "{}$".contains($0) } }
      do throws(SkipReason) {
        guard let question = try GIFTQuestion.read(lines) else { continue }
        openBlock = nil
        file.take(question)
      } catch {
        let line = firstLine(of: lines)
        if case .unbalancedBraces = error, openBlock != nil, !opens(lines) {
          // The other half of a question that a blank line cut in two: one cause, one remark.
          openBlock = nil
          continue
        }
        if case .unbalancedBraces = error, opens(lines) {
          openBlock = line
          file.skip(.unbalancedBraces(isBlankLineInside: true), line: line)
        } else {
          file.skip(error, line: line)
        }
      }
    }
    guard hasBraces else { throw .otherFormat(.gift, likely: ExchangeFormat(lookingAt: bytes)) }
    return file
  }

  /// The lines between blank lines: each a question, whatever stands in them.
  static func blocks(of text: SourceLines) -> [[SourceLines.Line]] {
    text.lines.split { $0.text.trimmingSpace().isEmpty }.map(Array.init)
  }

  private static func firstLine(of lines: [SourceLines.Line]) -> Int {
    (lines.first { !$0.text.trimmingSpace().hasPrefix("//") } ?? lines[0]).number
  }

  /// Whether a brace is opened in lines and not closed.
  private static func opens(_ lines: [SourceLines.Line]) -> Bool {
    let text = GIFTText(lines.map(\.text).joined(separator: "\n"))
    return text.first("{") != nil && text.first("}") == nil
  }
}

extension ForeignFile {
  /// Takes a question of GIFT, or says why not.
  fileprivate mutating func take(_ gift: GIFTQuestion) {
    let name = gift.id ?? gift.title
    switch gift.body {
    case .category(let path): lose(.questionCategory(path), line: gift.line)
    case .description: skip(.notAClassification(.description), line: gift.line, name)
    case .essay: skip(.notAClassification(.essay), line: gift.line, name)
    case .numerical: skip(.notAClassification(.numerical), line: gift.line, name)
    case .matching: skip(.notAClassification(.matching), line: gift.line, name)
    case .shortAnswer: skip(.notAClassification(.shortAnswer), line: gift.line, name)
    case .trueFalse(let isTrue, let wrong, let right):
      var question = ForeignQuestion(gift)
      question.isTrueOrFalse = true
      question.options = ["True", "False"]
      question.answer = isTrue ? "True" : "False"
      take(question, gift, feedback: right, others: wrong == nil ? 0 : 1, options: [])
    case .choice(let options, let isSingle):
      let right = options.filter { $0.percent == 100 }
      guard isSingle, right.count == 1, let answer = right.first else {
        let count = isSingle ? right.count : options.count { $0.percent > 0 }
        skip(count == 0 ? .noRightAnswer : .severalRightAnswers(count), line: gift.line, name)
        return
      }
      var question = ForeignQuestion(gift)
      let texts = options.map(\.text.plain)
      question.options = texts.map { $0.text ?? "" }
      question.answer = answer.text.plain.text
      if options.contains(where: { $0.percent != 100 && $0.percent > 0 }) {
        lose(.partialCredit, line: gift.line, question.name)
      }
      let others = options.count { $0.percent != 100 && $0.feedback != nil }
      take(question, gift, feedback: answer.feedback, others: others, options: texts)
    }
  }

  private mutating func take(
    _ question: ForeignQuestion, _ gift: GIFTQuestion, feedback: GIFTQuestion.Text?, others: Int,
    options: [PlainText]
  ) {
    var question = question
    let stem = gift.stem.plain
    let rationale = (gift.generalFeedback ?? feedback)?.plain
    question.service = stem.text
    question.rationale = rationale?.text
    lose(of: [stem, rationale].compactMap { $0 } + options, line: gift.line, question.name)
    if others > 0 { lose(.optionFeedback(others), line: gift.line, question.name) }
    if gift.stem.format == "markdown" { lose(.markdown, line: gift.line, question.name) }
    questions.append(question)
  }

  /// Notes what texts lost when they became plain.
  mutating func lose(of texts: [PlainText], line: Int, _ name: String?) {
    var elements: [String] = []
    for element in texts.flatMap(\.lostMarkup) where !elements.contains(element) {
      elements.append(element)
    }
    if !elements.isEmpty { lose(.markup(elements), line: line, name) }
    if texts.contains(where: \.lostCharacters) { lose(.invisibleCharacters, line: line, name) }
  }
}

extension ForeignQuestion {
  fileprivate init(_ gift: GIFTQuestion) {
    self.init(line: gift.line)
    id = gift.id
    title = gift.title
    take(tags: gift.tags)
  }
}
