extension Lint {
  /// The code of the lint, which never changes: L0 is about suppressions, L3 about one item, L4 about a bank.
  public var code: String { codeAndLevel.code }

  /// How seriously it is taken if nobody says otherwise.
  public var defaultLevel: LintLevel { codeAndLevel.level }

  private var codeAndLevel: (code: String, level: LintLevel) {
    switch self {
    case .unusedSuppression: ("L001", .warn)
    case .badSuppression: ("L002", .deny)
    case .answerLeak: ("L301", .deny)
    case .hintLeak: ("L302", .deny)
    case .thinRationale: ("L303", .warn)
    case .noSource: ("L304", .warn)
    case .weakSource: ("L305", .note)
    case .absoluteTerm: ("L306", .note)
    case .vagueFrequency: ("L307", .note)
    case .negativeStem: ("L308", .note)
    case .stemLength: ("L309", .warn)
    case .readingLevel: ("L310", .note)
    case .abbreviation: ("L311", .note)
    case .compoundItem: ("L312", .note)
    case .placeholder: ("L313", .deny)
    case .identifiable: ("L314", .warn)
    case .invisibleText: ("L315", .deny)
    case .noHint: ("L316", .note)
    case .noDifficulty: ("L317", .note)
    case .noConcept: ("L318", .note)
    case .otherCategory: ("L319", .warn)
    case .labelImbalance: ("L401", .warn)
    case .answerPattern: ("L402", .note)
    case .cueWord: ("L403", .warn)
    case .predictableLabels: ("L404", .warn)
    case .lengthCue: ("L405", .warn)
    case .formatCue: ("L406", .note)
    case .nearDuplicate: ("L407", .warn)
    case .contradiction: ("L408", .deny)
    case .conceptIsLabel: ("L409", .note)
    case .thinCoverage: ("L410", .note)
    case .flatDifficulty: ("L411", .note)
    case .overlappingDefinitions: ("L412", .warn)
    case .lopsidedNames: ("L413", .note)
    case .lostItem: ("L414", .deny)
    case .staleSource: ("L415", .note)
    case .loneContrast: ("L416", .warn)
    case .oneSidedContrast: ("L417", .warn)
    case .unaskedConcept: ("L418", .warn)
    }
  }
}
