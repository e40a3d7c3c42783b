internal import StrictYAML

extension Problem.Kind {
  /// What is wrong with the form of a text.
  var message: String {
    switch self {
    case .invalidUTF8: "this is not UTF-8 text"
    case .forbiddenCharacter(let scalar): "character \(scalar.code) has no place here"
    case .tab: "a tab where only spaces may stand"
    case .foreignIndentation(let scalar): "indentation by \(scalar.code), which is no plain space"
    case .inconsistentIndentation: "this line is indented like none above it"
    case .anchor: "anchors ('&') have no place here"
    case .alias: "references to anchors ('*') have no place here"
    case .tag: "tags ('!') have no place here"
    case .mergeKey: "merge keys ('<<') have no place here"
    case .directive: "directives ('%') have no place here"
    case .secondDocument: "a second document starts here"
    case .textAfterDocumentStart: "there is text after '---'"
    case .complexKey: "complex keys ('?') have no place here"
    case .badKey(let key, _): "'\(key)' cannot be the name of a field"
    case .duplicateKey(let key): "'\(key)' stands here a second time"
    case .expectedEntry: "this is neither 'field: value' nor '- entry'"
    case .rootIsNoMapping: "the file does not start with 'field: value'"
    case .indicator(let character): "a text without quotes starts with '\(character)'"
    case .colonInText: "a text without quotes has ': ' in it"
    case .commentEatsText: "' #' starts a comment, and the rest of the text is lost"
    case .multilineScalar: "a text goes on on the next line"
    case .valueBelowKey: "a text stands on the line below its field"
    case .unterminatedQuote(let quote): "a quotation mark \(quote) is never closed"
    case .badEscape(let escape): "'\(escape)' stands for no character"
    case .textAfterValue: "there is text after the end of the value"
    case .badBlockHeader: "only '|' or '>', then '-' or '+', can start a block of text"
    case .blankLineTooDeep: "a blank line has more spaces than the text below it"
    case .unterminatedFlow(let bracket): "'\(bracket)' is never closed"
    case .multilineFlow: "a list in brackets goes on on the next line"
    case .nestedFlow: "a list in brackets is nested too deep"
    case .emptyFlowEntry: "there is nothing after a comma"
    case .badFlowScalar(let character): "a text in brackets has '\(character)' in it"
    case .fileTooLarge(let limit): "the file has more than \(limit) bytes"
    case .textTooLong(let limit): "the text has more than \(limit) characters"
    case .tooManyEntries(let limit): "the list has more than \(limit) entries"
    case .nestedTooDeep(let limit): "more than \(limit) levels inside one another"
    case .keyTooLong(let limit): "the name of a field has more than \(limit) bytes"
    case .tooManyProblems(let limit): "more than \(limit) problems; reading stopped here"
    }
  }

  /// What to do about it; nil if the message says all.
  var help: String? {
    switch self {
    case .invalidUTF8: "save the file as UTF-8"
    case .forbiddenCharacter: "delete it"
    case .tab: "use spaces"
    case .foreignIndentation: "indent with the space bar's spaces"
    case .inconsistentIndentation: "line it up with the lines it belongs to"
    case .anchor, .alias, .mergeKey, .complexKey, .directive: "write it out plainly, or quote it"
    case .tag, .indicator, .colonInText, .commentEatsText:
      "quote the text, or put it below '>-' on lines of its own"
    case .secondDocument: "a file holds one bank or subject"
    case .textAfterDocumentStart: "start on the next line"
    case .badKey(_, let suggestion):
      suggestion.map { "did you mean '\($0)'?" }
        ?? "small letters, digits and '-'"
    case .multilineScalar: "put it below '>-'"
    case .valueBelowKey: "put it on the field's line, or write '>-' there"
    case .unterminatedQuote: "close it on the same line, or put the text below '>-'"
    case .badEscape: "write '\\\\' for a backslash"
    case .textAfterValue: "quote the whole value"
    case .unterminatedFlow, .multilineFlow: "close it on its line, or write one '- entry' a line"
    case .nestedFlow: "write one '- entry' a line"
    case .badFlowScalar: "quote the text"
    case .textTooLong: "split it"
    case .tooManyEntries, .fileTooLarge: "split the bank in several files"
    case .expectedEntry, .rootIsNoMapping, .duplicateKey, .badBlockHeader, .blankLineTooDeep,
      .emptyFlowEntry, .nestedTooDeep, .keyTooLong, .tooManyProblems:
      nil
    }
  }
}

extension Unicode.Scalar {
  /// `U+` and at least four hexadecimal digits.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
