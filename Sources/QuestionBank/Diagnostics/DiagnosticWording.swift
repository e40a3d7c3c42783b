internal import StrictYAML

extension Diagnostic {
  /// What is wrong, in words that stand alone: lower case, no full stop, the text at fault in quotes.
  public var message: String {
    switch kind {
    case .yaml(let problem): problem.message
    case .unknownField(let field, let object): "\(object.withArticle) has no field '\(field)'"
    case .missingField(let field, let object): "this \(object) lacks '\(field)'"
    case .missingSubject: "this bank has neither a 'subject' nor 'categories'"
    case .wrongType(let owner, let expected, let found):
      "\(owner.name) should be \(expected.withArticle), not \(found.withArticle)"
    case .unknownCategory(let id): "no category '\(id)'"
    case .danglingReference(let object, let id): "no \(object) '\(id)'"
    case .duplicateID(let object, let id): "there is \(object.withArticle) '\(id)' already"
    case .badSlug(let text): "'\(text)' cannot be an id"
    case .keyCollision(let key, .category(let other)): "key '\(key)' answers '\(other)' already"
    case .keyCollision(let key, .number(let other)): "key '\(key)' is the number of '\(other)'"
    case .keyCollision("?", .command): "key '?' asks for help"
    case .keyCollision(let key, .command): "key '\(key)' starts a command"
    case .nameCollision(let name, let other): "'\(name)' answers '\(other)' already"
    case .tooFew(let field, 1): "'\(field)' is empty"
    case .tooFew(let field, let minimum): "'\(field)' has fewer than \(minimum) entries"
    case .unsupportedFormat(let text): "format '\(text)' is not one that this program reads"
    case .akaInUse(let object, let id): "'\(id)' is in use for another \(object)"
    case .badValue(_, let text, .words(let limit)):
      "a quotation of more than \(limit) words: \(text.split(separator: " ").count)"
    case .badValue(_, let text, .earlierItem): "'\(text)' cannot be an earlier id"
    case .badValue(let field, let text, _): "'\(text)' is no \(field)"
    case .answerMismatch(let answer, _, let criterion?):
      "the answer is '\(answer)', but '\(criterion)' fails"
    case .answerMismatch(let answer, _, nil): "the answer is '\(answer)', but no criterion fails"
    case .partOfCycle(let ids):
      "'\(ids[0])' is part of itself: "
        + (ids + ids.prefix(1)).map(\.text).joined(separator: " in ")
    case .misplacedField(let field, .subjectSaysIt):
      "'\(field)' stands in a bank that names a subject"
    case .misplacedField(let field, .onlyInLastCriterion):
      "'\(field)' stands in a criterion that is not the last"
    case .repeatedEntry(let text): "'\(text)' stands here twice"
    }
  }

  /// What to do about it; nil if the message says all.
  public var help: String? {
    if let suggestion {
      return switch kind {
      case .missingField: "write '\(suggestion)'"
      default: "did you mean '\(suggestion)'?"
      }
    }
    if let related {
      let place =
        related.file == file
        ? "line \(related.span.start.line)" : "\(related.file):\(related.span.start.line)"
      return "the first is in \(place)"
    }
    return switch kind {
    case .yaml(let problem): problem.help
    case .unknownField: "fields of your own start with 'x-'"
    case .missingSubject: "name the subject, or list the categories here"
    case .badSlug: "small letters and digits, in words joined by '-', 64 characters at most"
    case .keyCollision: "choose another letter"
    case .unsupportedFormat: "this program reads format 1"
    case .badValue(_, _, let form): form.help
    case .answerMismatch(_, let rule, _?): "the rule leads to '\(rule)' then"
    case .answerMismatch(_, let rule, nil):
      "the rule leads to '\(rule)'; if a criterion fails, name it in 'fails'"
    case .misplacedField(_, .subjectSaysIt): "it belongs in the subject's file"
    case .misplacedField(_, .onlyInLastCriterion): "when it holds, the next one is asked"
    case .tooFew, .missingField, .wrongType, .unknownCategory, .danglingReference, .duplicateID,
      .nameCollision, .akaInUse, .partOfCycle, .repeatedEntry:
      nil
    }
  }
}

extension ObjectKind: CustomStringConvertible {
  /// What messages call it.
  public var description: String { rawValue }

  fileprivate var withArticle: String { self == .item ? "an item" : "a \(rawValue)" }
}

extension Diagnostic.ValueOwner {
  fileprivate var name: String {
    switch self {
    case .field(let field): "'\(field)'"
    case .entry(let list): "an entry of '\(list)'"
    case .object(let object): object.withArticle
    }
  }
}

extension Diagnostic.ValueType {
  fileprivate var withArticle: String {
    switch self {
    case .nothing: "empty"
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a group of fields"
    }
  }
}

extension Diagnostic.ValueForm {
  fileprivate var help: String {
    switch self {
    case .key: "one small letter or one digit"
    case .language: "a language tag such as 'en' or 'pt-BR'"
    case .url: "an address that starts with 'https://' or 'http://'"
    case .difficulty: "1, 2 or 3"
    case .words(let limit): "quote \(limit) words at most"
    case .earlierItem: "an id of this bank, or 'bank/id'"
    }
  }
}
