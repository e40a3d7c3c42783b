extension SubjectRule {
  /// All lints that look at a subject, by code.
  static let all: [SubjectRule] = [
    weakSource, placeholder, invisibleText, conceptIsLabel, thinCoverage, overlappingDefinitions,
    lopsidedNames, staleSource, unaskedConcept,
  ]
}
