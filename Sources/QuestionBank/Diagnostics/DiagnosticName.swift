/// What can be wrong with a bank file, by its name; the raw value is what people select it and look it up
/// by, and never changes.
///
/// Which kind has which name is in `DiagnosticKind+Name.swift`.
public enum DiagnosticName: String, CaseIterable, Hashable, Sendable {
  // The form of the text.
  case inconsistentIndentation = "inconsistent-indentation"
  case expectedEntry = "expected-entry"
  case reservedCharacter = "reserved-character"
  case colonInText = "colon-in-text"
  case unterminatedQuote = "unterminated-quote"
  case badEscape = "bad-escape"
  case textAfterValue = "text-after-value"
  case blankLineTooDeep = "blank-line-too-deep"
  case unterminatedList = "unterminated-list"
  case emptyEntry = "empty-entry"
  case tab
  case anchor
  case alias
  case tag
  case mergeKey = "merge-key"
  case directive
  case secondDocument = "second-document"
  case textAfterDocumentStart = "text-after-document-start"
  case complexKey = "complex-key"
  case badKey = "bad-key"
  case rootIsNoMapping = "root-is-no-mapping"
  case multilineText = "multiline-text"
  case valueBelowKey = "value-below-key"
  case badBlockHeader = "bad-block-header"
  case multilineList = "multiline-list"
  case nestedList = "nested-list"
  case badListText = "bad-list-text"
  case fileTooLarge = "file-too-large"
  case textTooLong = "text-too-long"
  case tooManyEntries = "too-many-entries"
  case nestedTooDeep = "nested-too-deep"
  case keyTooLong = "key-too-long"
  case tooManyProblems = "too-many-problems"
  case duplicateKey = "duplicate-key"
  case invalidUTF8 = "invalid-utf8"
  case forbiddenCharacter = "forbidden-character"
  case commentEatsText = "comment-eats-text"
  case foreignIndent = "foreign-indent"

  // What the text says.
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case wrongType = "wrong-type"
  case unknownCategory = "unknown-category"
  case duplicateID = "duplicate-id"
  case danglingReference = "dangling-ref"
  case badSlug = "bad-slug"
  case keyCollision = "key-collision"
  case tooFew = "too-few"
  case unsupportedFormat = "unsupported-format"
  case akaInUse = "aka-in-use"
  case badValue = "bad-value"
  case answerMismatch = "answer-mismatch"
  case partOfCycle = "part-of-cycle"
  case misplacedField = "misplaced-field"
  case nameCollision = "name-collision"
  case repeatedEntry = "repeated-entry"

  /// The code of its family; E1 is the text's form, E2 its meaning; never changes.
  public var code: String {
    switch self {
    case .inconsistentIndentation, .expectedEntry, .reservedCharacter, .colonInText,
      .unterminatedQuote, .badEscape, .textAfterValue, .blankLineTooDeep, .unterminatedList,
      .emptyEntry:
      "E101"
    case .tab: "E102"
    case .anchor, .alias, .tag, .mergeKey, .directive, .secondDocument, .textAfterDocumentStart,
      .complexKey, .badKey, .rootIsNoMapping, .multilineText, .valueBelowKey, .badBlockHeader,
      .multilineList, .nestedList, .badListText, .fileTooLarge, .textTooLong, .tooManyEntries,
      .nestedTooDeep, .keyTooLong, .tooManyProblems:
      "E103"
    case .duplicateKey: "E104"
    case .invalidUTF8, .forbiddenCharacter: "E105"
    case .commentEatsText: "E106"
    case .foreignIndent: "E107"
    case .unknownField: "E201"
    case .missingField: "E202"
    case .wrongType: "E203"
    case .unknownCategory: "E204"
    case .duplicateID: "E205"
    case .danglingReference: "E206"
    case .badSlug: "E207"
    case .keyCollision: "E208"
    case .tooFew: "E209"
    case .unsupportedFormat: "E210"
    case .akaInUse: "E211"
    case .badValue: "E212"
    case .answerMismatch: "E213"
    case .partOfCycle: "E214"
    case .misplacedField: "E215"
    case .nameCollision: "E216"
    case .repeatedEntry: "E217"
    }
  }

  /// How bad it is.
  public var level: Diagnostic.Level { self == .repeatedEntry ? .warning : .error }
}
