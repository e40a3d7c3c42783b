public import QuestionBank

/// What is to be improved in one item; the wording is in `ItemFlaw+Wording.swift`.
public enum ItemFlaw: Flaw {
  /// The service names a category, or nearly does.
  case answerLeak(word: String, names: Category.ID)
  /// The hint does.
  case hintLeak(word: String, names: Category.ID)
  /// The rationale is too short to give a reason.
  case shortRationale(words: Int)
  /// The rationale says what the service says.
  case echoedRationale
  /// The rationale has nothing of the definitions or the concept.
  case baselessRationale
  /// The rationale speaks of another category than the answer.
  case otherCategory(Category.ID, answer: Category.ID)
  /// It cites nothing.
  case noSource
  /// It has no hint, though most items have one.
  case noHint
  /// It has no difficulty, though most items have one.
  case noDifficulty
  /// It has no concept, though most items have one.
  case noConcept
  /// The service overstates.
  case absoluteTerm(String)
  /// The service leaves open how often.
  case vagueFrequency(String)
  /// The service says what is not.
  case negativeStem(String)
  /// The service has hardly a word.
  case shortService(words: Int)
  /// The service has too many words.
  case longService(words: Int)
  /// A sentence of the service has too many words.
  case longSentence(words: Int)
  /// The service is hard to read.
  case readingLevel(schoolYear: Int)
  /// Nobody says what an abbreviation stands for.
  case abbreviation(String)
  /// The service is one thing or another, `and/or`.
  case alternatives
  /// The service has too many sentences.
  case manySentences(Int)
  /// A text is still to be written.
  case placeholder(String)
  /// A text has what can tell who a person is.
  case identifiable(PersonalDetail, String)
  /// A text has a character that takes no room.
  case invisible(Unicode.Scalar)
  /// A word has letters of two alphabets that look alike.
  case mixedScript(String)

  /// The lint that looks for it.
  public var lint: Lint {
    switch self {
    case .answerLeak: .answerLeak
    case .hintLeak: .hintLeak
    case .shortRationale, .echoedRationale, .baselessRationale: .thinRationale
    case .otherCategory: .otherCategory
    case .noSource: .noSource
    case .noHint: .noHint
    case .noDifficulty: .noDifficulty
    case .noConcept: .noConcept
    case .absoluteTerm: .absoluteTerm
    case .vagueFrequency: .vagueFrequency
    case .negativeStem: .negativeStem
    case .shortService, .longService, .longSentence: .stemLength
    case .readingLevel: .readingLevel
    case .abbreviation: .abbreviation
    case .alternatives, .manySentences: .compoundItem
    case .placeholder: .placeholder
    case .identifiable: .identifiable
    case .invisible, .mixedScript: .invisibleText
    }
  }
}
