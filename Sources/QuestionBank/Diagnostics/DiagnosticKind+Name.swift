internal import StrictYAML

extension Diagnostic.Kind {
  /// Its name and code among all that can be wrong.
  public var diagnosticName: DiagnosticName {
    switch self {
    case .yaml(let problem): problem.diagnosticName
    case .unknownField: .unknownField
    case .missingField, .missingSubject: .missingField
    case .wrongType: .wrongType
    case .unknownCategory: .unknownCategory
    case .duplicateID: .duplicateID
    case .danglingReference: .danglingReference
    case .badSlug: .badSlug
    case .keyCollision: .keyCollision
    case .tooFew: .tooFew
    case .unsupportedFormat: .unsupportedFormat
    case .akaInUse: .akaInUse
    case .badValue: .badValue
    case .answerMismatch: .answerMismatch
    case .partOfCycle: .partOfCycle
    case .misplacedField: .misplacedField
    case .nameCollision: .nameCollision
    case .repeatedEntry: .repeatedEntry
    }
  }

  /// The name that people select and look it up by; never changes.
  public var name: String { diagnosticName.rawValue }

  /// The code of its family; never changes.
  public var code: String { diagnosticName.code }

  /// How bad it is.
  public var level: Diagnostic.Level { diagnosticName.level }
}

extension Problem.Kind {
  fileprivate var diagnosticName: DiagnosticName {
    switch self {
    case .inconsistentIndentation: .inconsistentIndentation
    case .expectedEntry: .expectedEntry
    case .indicator: .reservedCharacter
    case .colonInText: .colonInText
    case .unterminatedQuote: .unterminatedQuote
    case .badEscape: .badEscape
    case .textAfterValue: .textAfterValue
    case .blankLineTooDeep: .blankLineTooDeep
    case .unterminatedFlow: .unterminatedList
    case .emptyFlowEntry: .emptyEntry
    case .tab: .tab
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .mergeKey: .mergeKey
    case .directive: .directive
    case .secondDocument: .secondDocument
    case .textAfterDocumentStart: .textAfterDocumentStart
    case .complexKey: .complexKey
    case .badKey: .badKey
    case .rootIsNoMapping: .rootIsNoMapping
    case .multilineScalar: .multilineText
    case .valueBelowKey: .valueBelowKey
    case .badBlockHeader: .badBlockHeader
    case .multilineFlow: .multilineList
    case .nestedFlow: .nestedList
    case .badFlowScalar: .badListText
    case .fileTooLarge: .fileTooLarge
    case .textTooLong: .textTooLong
    case .tooManyEntries: .tooManyEntries
    case .nestedTooDeep: .nestedTooDeep
    case .keyTooLong: .keyTooLong
    case .tooManyProblems: .tooManyProblems
    case .duplicateKey: .duplicateKey
    case .invalidUTF8: .invalidUTF8
    case .forbiddenCharacter: .forbiddenCharacter
    case .commentEatsText: .commentEatsText
    case .foreignIndentation: .foreignIndent
    }
  }
}
