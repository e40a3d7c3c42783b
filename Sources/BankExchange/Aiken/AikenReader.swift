/// Reads Aiken line by line; a line that fits nowhere is told, never dropped.
struct AikenReader {
  /// The question that is being read.
  private struct Draft {
    var line: Int
    var text: String
    var letters: [Character] = []
    var options: [String] = []
  }

  private var file = ForeignFile()
  private var draft: Draft?
  /// Whether what follows belongs to a question that was left out already.
  private var isSkipping = false

  /// Reads a file.
  ///
  /// - Throws: `ForeignFileFault` when it is no text, or nothing in it is like Aiken.
  static func read(_ bytes: [UInt8]) throws(ForeignFileFault) -> ForeignFile {
    let lines = try SourceLines(bytes).lines
    let kinds = lines.map { AikenLine($0.text) }
    guard kinds.contains(where: { if case .answer = $0 { true } else { false } }) else {
      throw .otherFormat(.aiken, likely: ExchangeFormat(lookingAt: bytes))
    }
    var reader = AikenReader()
    for (line, kind) in zip(lines, kinds) { reader.take(kind, at: line.number) }
    reader.endUnfinished()
    return reader.file
  }

  private mutating func take(_ line: AikenLine, at number: Int) {
    switch line {
    case .blank: break
    case .question(let text):
      endUnfinished()
      isSkipping = false
      draft = Draft(line: number, text: text)
    case .option(let letter, let text):
      if draft == nil {
        if !isSkipping { file.skip(.optionBeforeQuestion, line: number) }
        isSkipping = true
      }
      draft?.letters.append(letter)
      draft?.options.append(text)
    case .answer(let answer):
      if let draft {
        finish(draft, answer)
      } else if !isSkipping {
        file.skip(.optionBeforeQuestion, line: number)
      }
      draft = nil
      isSkipping = false
    }
  }

  private mutating func endUnfinished() {
    guard let draft else { return }
    file.skip(.unfinished, line: draft.line, draft.text)
    self.draft = nil
  }

  private mutating func finish(_ draft: Draft, _ answer: String) {
    let options = draft.options
    let reason: SkipReason? =
      if options.count < 2 {
        .tooFewOptions(options.count)
      } else if options.contains("") {
        .emptyOption
      } else if draft.letters != options.indices.compactMap(AikenLine.letter) {
        .optionsOutOfOrder
      } else if Self.letters(in: answer).count > 1 {
        .severalRightAnswers(Self.letters(in: answer).count)
      } else {
        nil
      }
    if let reason { return file.skip(reason, line: draft.line, draft.text) }
    guard let letter = answer.first, answer.count == 1,
      let index = draft.letters.firstIndex(of: letter)
    else {
      let reason: SkipReason =
        answer.isEmpty ? .noAnswer : .answerOutOfRange(answer, options: options.count)
      return file.skip(reason, line: draft.line, draft.text)
    }
    let texts = ([draft.text] + options).map { PlainText($0, .plain) }
    var question = ForeignQuestion(line: draft.line)
    question.service = texts[0].text
    question.options = texts.dropFirst().map { $0.text ?? "" }
    question.answer = texts[index + 1].text
    file.lose(of: texts, line: draft.line, question.name)
    file.questions.append(question)
  }

  /// The letters of an answer that lists several, as in `A, C`.
  private static func letters(in answer: String) -> [Substring] {
    let parts = answer.split { $0 == "," || $0 == ";" || $0 == "&" || $0 == " " }
    return parts.allSatisfy { $0.count == 1 } ? parts : []
  }
}
