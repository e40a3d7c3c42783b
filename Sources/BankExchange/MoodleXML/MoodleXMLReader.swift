/// Reads the questions of a Moodle XML file.
enum MoodleXMLReader {
  /// Reads a file.
  ///
  /// - Throws: `ForeignFileFault` when it is no XML, or none of Moodle's.
  static func read(_ bytes: [UInt8]) throws(ForeignFileFault) -> ForeignFile {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let tree = XMLTree(bytes)
    guard let root = tree.root, root.name == "quiz" else {
      if let fault = tree.fault, tree.root == nil || tree.root?.name == "quiz" {
        let likely = ExchangeFormat(lookingAt: bytes)
        if let likely, likely != .moodleXML { throw .otherFormat(.moodleXML, likely: likely) }
        throw .badXML(line: fault.line, fault.words)
      }
      throw .otherFormat(.moodleXML, likely: ExchangeFormat(lookingAt: bytes))
    }
    var file = ForeignFile()
    let unfinished = tree.open.first { $0.name == "question" }
    for element in root.children {
      guard element.name == "question" else {
        file.skip(
          .notAClassification(.other(element.name)), line: element.line)
        continue
      }
      if element !== unfinished { file.take(element) }
    }
    if let fault = tree.fault {
      if let unfinished { file.skip(.brokenXML(fault.words), line: unfinished.line) }
      file.lose(.restOfFile(fault.words), line: fault.line)
    }
    return file
  }
}

extension ForeignFile {
  /// Takes a `<question>`, or says why not.
  fileprivate mutating func take(_ element: XMLElement) {
    let type = element.attributes["type"] ?? ""
    let name = element.first("idnumber")?.trimmedText ?? element.first("name")?.foreignText
    switch type {
    case "category":
      let path = element.first("category")?.foreignText ?? ""
      lose(.questionCategory(path), line: element.line)
    case "multichoice": takeChoice(element)
    case "truefalse":
      takeOptions(of: element, isTrueOrFalse: true)
    default:
      skip(.notAClassification(ForeignQuestionKind(moodle: type)), line: element.line, name)
    }
  }

  private mutating func takeChoice(_ element: XMLElement) {
    let answers = element.all("answer")
    // Moodle counts a missing <single> as true, and anything but "true" and "1" as false.
    let single = element.first("single")?.trimmedText ?? "true"
    if !["true", "1"].contains(single) {
      let right = answers.count { $0.percent > 0 }
      let name = ForeignQuestion(element).name
      return skip(.severalRightAnswers(right), line: element.line, name)
    }
    takeOptions(of: element, isTrueOrFalse: false)
  }

  private mutating func takeOptions(of element: XMLElement, isTrueOrFalse: Bool) {
    let answers = element.all("answer")
    var question = ForeignQuestion(element)
    let name = question.name
    guard answers.count >= 2 else {
      return skip(.tooFewOptions(answers.count), line: element.line, name)
    }
    let right = answers.filter { $0.percent >= 100 }
    guard right.count == 1, let answer = right.first else {
      return skip(
        right.isEmpty ? .noRightAnswer : .severalRightAnswers(right.count), line: element.line, name
      )
    }
    let options = answers.map(\.plainText)
    guard options.allSatisfy({ $0.text != nil }) else {
      return skip(.emptyOption, line: element.line, name)
    }
    let stem = element.first("questiontext")?.plainText
    let general = element.first("generalfeedback")?.plainText
    let own = answer.first("feedback")?.plainText
    let hints = element.all("hint").map(\.plainText).filter { $0.text != nil }
    question.isTrueOrFalse = isTrueOrFalse
    question.service = stem?.text
    question.options = options.compactMap(\.text)
    question.answer = answer.plainText.text
    question.rationale = general?.text ?? own?.text
    question.hint = hints.first?.text
    let texts = [stem, general ?? own, hints.first].compactMap { $0 } + options
    noteLosses(of: element, answers, texts: texts, hints: hints.count, name)
    questions.append(question)
  }

  private mutating func noteLosses(
    of element: XMLElement, _ answers: [XMLElement], texts: [PlainText], hints: Int, _ name: String?
  ) {
    let line = element.line
    lose(of: texts, line: line, name)
    if answers.contains(where: { $0.percent > 0 && $0.percent < 100 }) {
      lose(.partialCredit, line: line, name)
    }
    let feedback = answers.count {
      $0.percent < 100 && $0.first("feedback")?.plainText.text != nil
    }
    if feedback > 0 { lose(.optionFeedback(feedback), line: line, name) }
    if hints > 1 { lose(.furtherValues(.hint, hints - 1), line: line, name) }
    let files = element.fileCount
    if files > 0 { lose(.files(files), line: line, name) }
    if element.first("questiontext")?.attributes["format"] == "markdown" {
      lose(.markdown, line: line, name)
    }
  }
}

extension ForeignQuestion {
  /// Takes what all kinds of questions have.
  fileprivate init(_ element: XMLElement) {
    self.init(line: element.line)
    id = element.first("idnumber")?.trimmedText
    title = element.first("name")?.foreignText
    let tags = element.all("tags").flatMap { $0.all("tag") }
      .compactMap { tag in (tag.first("text") ?? tag).trimmedText }
    take(tags: tags.map { BankWords($0).text })
  }
}

extension XMLElement {
  /// The text in the element, or nil if there is none.
  fileprivate var trimmedText: String? {
    let text = BankWords(text).text
    return text.isEmpty ? nil : text
  }

  /// The text of the `<text>` in the element, on one line, as it is written.
  fileprivate var foreignText: String? { first("text")?.trimmedText }

  /// The text of the `<text>` in the element, as people read it.
  fileprivate var plainText: PlainText {
    let format: TextFormat =
      switch attributes["format"] {
      case "plain_text": .plain
      case "markdown": .markdown
      case "moodle_auto_format": .automatic
      default: .html
      }
    return PlainText(first("text")?.text ?? "", format)
  }

  /// What an answer is worth, in percent.
  fileprivate var percent: Double { attributes["fraction"].flatMap(Double.init) ?? 0 }

  /// The files in the element and below it.
  fileprivate var fileCount: Int {
    children.reduce(0) { $0 + ($1.name == "file" ? 1 : $1.fileCount) }
  }
}

extension ForeignQuestionKind {
  /// The kind that Moodle calls by a name.
  fileprivate init(moodle type: String) {
    switch type {
    case "essay": self = .essay
    case "numerical": self = .numerical
    case "matching": self = .matching
    case "description": self = .description
    case "shortanswer": self = .shortAnswer
    default: self = .other(type)
    }
  }
}
