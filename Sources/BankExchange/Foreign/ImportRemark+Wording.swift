import QuestionBank

extension ImportRemark {
  /// The remark in words that follow a place and a colon.
  public var message: String {
    let name = question.map { "'\($0.prefix(40))': " } ?? ""
    return switch kind {
    case .skipped(let reason): "skipped: \(name)\(reason.words)"
    case .lost(let loss): "note: \(name)\(loss.words)"
    }
  }
}

extension SkipReason {
  /// The reason in words.
  public var words: String {
    switch self {
    case .notAClassification(let kind): "\(kind.words) is no classification"
    case .severalRightAnswers(let count): "\(count) right answers; an item has one"
    case .noRightAnswer: "no option is right"
    case .tooFewOptions(let count): "\(count) option\(count == 1 ? "" : "s"); there must be two"
    case .emptyOption: "an option without a text"
    case .unbalancedBraces(true): "a blank line stands between { and }; it ends the question"
    case .unbalancedBraces(false): "{ and } do not match"
    case .optionBeforeQuestion: "an option or an answer before any question"
    case .unfinished: "the question has no ANSWER line"
    case .answerOutOfRange(let letter, let count):
      "the answer '\(letter.prefix(20))' is none of the \(count) options"
    case .optionsOutOfOrder: "the options are not lettered A, B, C in order"
    case .unclosedQuote: "a quote that is never closed"
    case .textAfterQuote: "text behind a closed quote"
    case .brokenXML(let words): words
    case .noText: "no text to classify"
    case .noAnswer: "no answer"
    case .unknownOption(let option, let near):
      "'\(option.prefix(40))' is no category"
        + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .noTrueAndFalse: "true or false, and the subject has no such categories"
    case .undecided(let answer, let criteria):
      "the answer '\(answer)' needs the criterion that fails ("
        + criteria.map(\.text).joined(separator: ", ") + "); a column, a tag 'fails:"
        + "\(criteria.first?.text ?? "")' or --fails says it"
    case .unreachable(let answer): "the decision rule never leads to '\(answer)'"
    case .duplicateID(let id, let line): "line \(line) has the id '\(id)' already"
    case .textTooLong(let part, let limit): "its \(part.noun) has more than \(limit) characters"
    }
  }
}

extension Loss {
  /// The loss in words.
  public var words: String {
    switch self {
    case .markup(let names):
      "markup is left out: " + names.map { "<\($0)>" }.joined(separator: ", ")
    case .markdown: "Markdown is kept as it is written"
    case .files(let count): "\(count) embedded file\(count == 1 ? " is" : "s are") left out"
    case .questionCategory(let path): "the question category '\(path.prefix(60))' is left out"
    case .partialCredit: "partly right answers count as wrong"
    case .optionFeedback(let count):
      "the feedback of \(count) wrong answer\(count == 1 ? "" : "s") is left out"
    case .column(let name): "the column '\(name.prefix(40))' is unknown and left out"
    case .extraCells(let count):
      "\(count) cell\(count == 1 ? "" : "s") beyond the last column \(count == 1 ? "is" : "are") left out"
    case .unknown(.aka, let text):
      "the earlier id '\(text.prefix(40))' is no id, or another item's; it is left out"
    case .unknown(let part, let text): "no \(part.noun) '\(text.prefix(40))'; it is left out"
    case .furtherValues(let part, let count):
      "\(count) more \(count == 1 ? part.noun : part.plural) left out; an item has one"
    case .disagreeingCriterion(let criterion, let answer):
      "'\(criterion)' does not lead to '\(answer)'; it is left out"
    case .invisibleCharacters: "invisible characters are left out"
    case .restOfFile(let words): "the rest of the file is not read: \(words)"
    }
  }
}

extension ForeignQuestionKind {
  /// The kind in words, with its article.
  public var words: String {
    switch self {
    case .essay: "an essay question"
    case .numerical: "a numerical question"
    case .matching: "a matching question"
    case .description: "a description"
    case .shortAnswer: "a short-answer question"
    case .other(let name): "a question of the kind '\(name.prefix(40))'"
    }
  }
}
