/// Something that can be improved in a bank that reads without errors; the raw value is its name, which
/// people select, suppress and look it up by, and never changes.
///
/// The names read well after "allow". Codes are in `Lint+Code.swift`.
public enum Lint: String, CaseIterable, Hashable, Sendable {
  // Suppressions.
  case unusedSuppression = "unused-suppression"
  case badSuppression = "bad-suppression"

  // One item by itself.
  case answerLeak = "answer-leak"
  case hintLeak = "hint-leak"
  case thinRationale = "thin-rationale"
  case noSource = "no-source"
  case weakSource = "weak-source"
  case absoluteTerm = "absolute-term"
  case vagueFrequency = "vague-frequency"
  case negativeStem = "negative-stem"
  case stemLength = "stem-length"
  case readingLevel = "reading-level"
  case abbreviation
  case compoundItem = "compound-item"
  case placeholder
  case identifiable
  case invisibleText = "invisible-text"
  case noHint = "no-hint"
  case noDifficulty = "no-difficulty"
  case noConcept = "no-concept"
  case otherCategory = "other-category"

  // A bank as a whole.
  case labelImbalance = "label-imbalance"
  case answerPattern = "answer-pattern"
  case cueWord = "cue-word"
  case predictableLabels = "predictable-labels"
  case lengthCue = "length-cue"
  case formatCue = "format-cue"
  case nearDuplicate = "near-duplicate"
  case contradiction
  case conceptIsLabel = "concept-is-label"
  case thinCoverage = "thin-coverage"
  case flatDifficulty = "flat-difficulty"
  case overlappingDefinitions = "overlapping-definitions"
  case lopsidedNames = "lopsided-names"
  case lostItem = "lost-item"
  case staleSource = "stale-source"
  case loneContrast = "lone-contrast"
  case oneSidedContrast = "one-sided-contrast"
  case unaskedConcept = "unasked-concept"
}
