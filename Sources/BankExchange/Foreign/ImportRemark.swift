public import QuestionBank

/// Something that an import could not take, with its place.
public struct ImportRemark: Hashable, Sendable, Comparable {
  /// What became of it.
  public enum Kind: Hashable, Sendable {
    /// The question is left out.
    case skipped(SkipReason)
    /// Something of a question, or of the file, is left out.
    case lost(Loss)
  }

  /// The line, from 1.
  public var line: Int
  /// What the question is called, if that is known.
  public var question: String?
  /// What became of it.
  public var kind: Kind

  /// Creates a remark.
  public init(line: Int, question: String? = nil, kind: Kind) {
    self.line = line
    self.question = question
    self.kind = kind
  }

  /// Whether a question is left out.
  public var isSkip: Bool { if case .skipped = kind { true } else { false } }

  /// Orders by line; at one line what is skipped comes first.
  public static func < (first: Self, second: Self) -> Bool {
    if first.line != second.line { return first.line < second.line }
    if first.isSkip != second.isSkip { return first.isSkip }
    return first.message < second.message
  }
}

/// What kind of question another program asks.
public enum ForeignQuestionKind: Hashable, Sendable {
  /// A text is written.
  case essay
  /// A number is found.
  case numerical
  /// Pairs are found.
  case matching
  /// Nothing is asked.
  case description
  /// Words are written that a program compares.
  case shortAnswer
  /// A kind that only the other program knows.
  case other(String)
}

/// Why a question is left out.
public enum SkipReason: Error, Hashable, Sendable {
  /// It asks for something else than a category.
  case notAClassification(ForeignQuestionKind)
  /// So many options count as right.
  case severalRightAnswers(Int)
  /// No option is right.
  case noRightAnswer
  /// There are fewer than two options.
  case tooFewOptions(Int)
  /// An option has no text.
  case emptyOption
  /// `{` and `}` do not match, perhaps because a blank line stands between them.
  case unbalancedBraces(isBlankLineInside: Bool)
  /// An option or an answer stands before any question.
  case optionBeforeQuestion
  /// The next question starts, or the file ends, before the answer.
  case unfinished
  /// The letter of the answer is that of no option.
  case answerOutOfRange(String, options: Int)
  /// The letters of the options are not A, B, C.
  case optionsOutOfOrder
  /// A quote is never closed.
  case unclosedQuote
  /// Text stands behind a closed quote.
  case textAfterQuote
  /// The parser of XML gives up in it, for the reason in its words.
  case brokenXML(String)
  /// There is no text to classify.
  case noText
  /// There is no answer.
  case noAnswer
  /// An option is no category; another one is near.
  case unknownOption(String, near: String?)
  /// It asks whether something is true, and the subject has no such categories.
  case noTrueAndFalse
  /// The decision rule leads to the answer in several ways, and nothing says in which.
  case undecided(answer: Category.ID, criteria: [Criterion.ID])
  /// The decision rule never leads to the answer.
  case unreachable(answer: Category.ID)
  /// Its id is that of an earlier question.
  case duplicateID(String, line: Int)
  /// A text is longer than a bank takes, in characters.
  case textTooLong(ItemPart, limit: Int)
}

/// What of a question, or of the file, is left out.
public enum Loss: Hashable, Sendable {
  /// Elements of HTML.
  case markup([String])
  /// Nothing, but Markdown is no markup here.
  case markdown
  /// So many pictures and the like.
  case files(Int)
  /// Where another program keeps the questions.
  case questionCategory(String)
  /// Credit for options that are partly right.
  case partialCredit
  /// What is said about so many wrong options.
  case optionFeedback(Int)
  /// A column of a table.
  case column(String)
  /// So many cells that no column is above.
  case extraCells(Int)
  /// A concept, a source and so on that the subject does not have.
  case unknown(ItemPart, String)
  /// Further values where an item has one.
  case furtherValues(ItemPart, Int)
  /// A criterion that leads elsewhere than to the answer.
  case disagreeingCriterion(Criterion.ID, answer: Category.ID)
  /// Characters that nobody sees and that banks refuse.
  case invisibleCharacters
  /// All questions from here on.
  case restOfFile(String)
}
