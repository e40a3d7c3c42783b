internal import QuestionBank

extension ItemFlaw {
  /// What is to be improved.
  public var message: String {
    switch self {
    case .answerLeak(let word, let category):
      "the service says '\(word)', which names the category '\(category)'"
    case .hintLeak(let word, let category):
      "the hint says '\(word)', which names the category '\(category)'"
    case .shortRationale(let words): "the rationale has only \(words.counted("word"))"
    case .echoedRationale: "the rationale says what the service says already"
    case .baselessRationale: "the rationale has no word of the definitions or the concept"
    case .otherCategory(let other, let answer):
      "the rationale speaks of '\(other)', and the answer is '\(answer)'"
    case .noSource: "this item has no source"
    case .noHint: "this item has no hint, and most others have one"
    case .noDifficulty: "this item has no difficulty, and most others have one"
    case .noConcept: "this item has no concept, and most others have one"
    case .absoluteTerm(let word): "'\(word)' is more than a service does"
    case .vagueFrequency(let word): "'\(word)' leaves open what happens"
    case .negativeStem(let word): "'\(word)' is easily overlooked"
    case .shortService(let words): "the service has only \(words.counted("word"))"
    case .longService(let words): "the service has \(words) words"
    case .longSentence(let words): "this sentence has \(words) words"
    case .readingLevel(let year): "the service reads like a text for school year \(year)"
    case .abbreviation(let short): "nobody says what '\(short)' stands for"
    case .alternatives: "'and/or' makes two services of one"
    case .manySentences(let count): "the service has \(count) sentences"
    case .placeholder(let word): "'\(word)' stands where a text is missing"
    case .identifiable(let detail, let text): "'\(text)' looks like \(detail.wording)"
    case .invisible(let scalar): "a character here cannot be seen: \(scalar.codePoint)"
    case .mixedScript(let word): "'\(word)' has letters of two alphabets"
    }
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .answerLeak:
      "say what happens, not what it is called; or list the word under 'allowed-cues'"
    case .hintLeak: "ask about the fact that decides"
    case .shortRationale, .echoedRationale: "name the fact that decides, and what follows from it"
    case .baselessRationale: "say which definition is met, and by what"
    case .otherCategory: "name the answer as well, or say what the service is not"
    case .noSource: "list who says so under 'sources'"
    case .noHint: "write one that asks about the fact that decides"
    case .noDifficulty: "1 is clear-cut, 2 needs thought, 3 is at a boundary"
    case .noConcept: "name the rule that it is an example of"
    case .absoluteTerm, .vagueFrequency: "say what happens in this case"
    case .negativeStem: "say what is there instead"
    case .shortService: "say who does what for whom; 6 words at least"
    case .longService: "keep what decides and what tempts; 60 words at most"
    case .longSentence: "make two of it; 35 words at most"
    case .readingLevel: "use shorter words; year 12 at most"
    case .abbreviation: "write it out, or list it under 'glossary'"
    case .alternatives: "choose one, or make two items"
    case .manySentences: "keep 3 at most"
    case .placeholder: "write the text, or make a comment of it"
    case .identifiable(let detail, _): detail.help
    case .invisible: "delete it; 'bank lint --fix' does"
    case .mixedScript: "type it again"
    }
  }
}

extension PersonalDetail {
  fileprivate var wording: String {
    switch self {
    case .phone: "a telephone number"
    case .email: "an e-mail address"
    case .socialSecurity: "a social security number"
    case .recordNumber: "the number of a record"
    case .birthDate: "a date of birth"
    }
  }

  fileprivate var help: String {
    switch self {
    case .phone: "drop it, or use one that is kept for fiction: 555-0100 to 555-0199"
    case .email: "drop it, or use one at 'example.org'"
    case .socialSecurity, .recordNumber: "drop it"
    case .birthDate: "give the age instead"
    }
  }
}

extension Int {
  /// The number with a noun, which gets an `s` unless there is just one.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Unicode.Scalar {
  /// The number of the character and its name, as Unicode gives them.
  fileprivate var codePoint: String {
    let number = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: Swift.max(0, 4 - number.count)) + number
    return "U+\(padded)" + (properties.name.map { " \($0.lowercased())" } ?? "")
  }
}
