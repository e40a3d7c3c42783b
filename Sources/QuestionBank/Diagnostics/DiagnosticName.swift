internal import StrictYAML

extension Diagnostic.Kind {
  /// The name that people select and look it up by; never changes.
  public var name: String {
    switch self {
    case .yaml(let problem): problem.name
    case .unknownField: "unknown-field"
    case .missingField, .missingSubject: "missing-field"
    case .wrongType: "wrong-type"
    case .unknownCategory: "unknown-category"
    case .duplicateID: "duplicate-id"
    case .danglingReference: "dangling-ref"
    case .badSlug: "bad-slug"
    case .keyCollision: "key-collision"
    case .tooFew: "too-few"
    case .unsupportedFormat: "unsupported-format"
    case .akaInUse: "aka-in-use"
    case .badValue: "bad-value"
    case .answerMismatch: "answer-mismatch"
    case .partOfCycle: "part-of-cycle"
    case .misplacedField: "misplaced-field"
    case .nameCollision: "name-collision"
    case .repeatedEntry: "repeated-entry"
    }
  }

  /// The code of its family; E1 is the text's form, E2 its meaning; never changes.
  public var code: String {
    switch self {
    case .yaml(let problem): problem.code
    case .unknownField: "E201"
    case .missingField, .missingSubject: "E202"
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
  public var level: Diagnostic.Level {
    if case .repeatedEntry = self { .warning } else { .error }
  }
}

extension Problem.Kind {
  /// The name and the code of a problem with the text's form.
  var name: String { nameAndCode.name }
  var code: String { nameAndCode.code }

  private var nameAndCode: (name: String, code: String) {
    switch self {
    case .inconsistentIndentation: ("inconsistent-indentation", "E101")
    case .expectedEntry: ("expected-entry", "E101")
    case .indicator: ("reserved-character", "E101")
    case .colonInText: ("colon-in-text", "E101")
    case .unterminatedQuote: ("unterminated-quote", "E101")
    case .badEscape: ("bad-escape", "E101")
    case .textAfterValue: ("text-after-value", "E101")
    case .blankLineTooDeep: ("blank-line-too-deep", "E101")
    case .unterminatedFlow: ("unterminated-list", "E101")
    case .emptyFlowEntry: ("empty-entry", "E101")
    case .tab: ("tab", "E102")
    case .anchor: ("anchor", "E103")
    case .alias: ("alias", "E103")
    case .tag: ("tag", "E103")
    case .mergeKey: ("merge-key", "E103")
    case .directive: ("directive", "E103")
    case .secondDocument: ("second-document", "E103")
    case .textAfterDocumentStart: ("text-after-document-start", "E103")
    case .complexKey: ("complex-key", "E103")
    case .badKey: ("bad-key", "E103")
    case .rootIsNoMapping: ("root-is-no-mapping", "E103")
    case .multilineScalar: ("multiline-text", "E103")
    case .valueBelowKey: ("value-below-key", "E103")
    case .badBlockHeader: ("bad-block-header", "E103")
    case .multilineFlow: ("multiline-list", "E103")
    case .nestedFlow: ("nested-list", "E103")
    case .badFlowScalar: ("bad-list-text", "E103")
    case .fileTooLarge: ("file-too-large", "E103")
    case .textTooLong: ("text-too-long", "E103")
    case .tooManyEntries: ("too-many-entries", "E103")
    case .nestedTooDeep: ("nested-too-deep", "E103")
    case .keyTooLong: ("key-too-long", "E103")
    case .tooManyProblems: ("too-many-problems", "E103")
    case .duplicateKey: ("duplicate-key", "E104")
    case .invalidUTF8: ("invalid-utf8", "E105")
    case .forbiddenCharacter: ("forbidden-character", "E105")
    case .commentEatsText: ("comment-eats-text", "E106")
    case .foreignIndentation: ("foreign-indent", "E107")
    }
  }
}
