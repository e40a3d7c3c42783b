import Practice

/// The kinds of facts; each has a table, whose name is the raw value.
enum FactKind: String, CaseIterable {
  case session
  case review
  case sighting
  case amendment
  case void
  case flag
  case exam
  case forgotten
  case parameters

  /// The columns that every fact has.
  static let stampColumns = ["id", "time", "utc_offset", "session", "ordinal"]

  /// The columns that only facts of this kind have.
  var ownColumns: [String] {
    switch self {
    case .session: []
    case .review:
      [
        "mode", "probe_size", "subject", "bank", "item", "bank_revision", "concept", "answer",
        "response", "rating", "confidence", "used_hint", "gave_reason", "reason_fails",
        "latency_ms",
      ]
    case .sighting: ["subject", "bank", "item", "answer"]
    case .amendment: ["review", "confidence"]
    case .void: ["review"]
    case .flag: ["bank", "item", "bank_revision", "comment"]
    case .exam: ["items"]
    case .forgotten: ["scope", "bank", "item"]
    case .parameters: ["model", "numbers", "ratings", "first_day", "last_day"]
    }
  }

  /// All columns, as a query lists them.
  var columns: String { (Self.stampColumns + ownColumns).joined(separator: ", ") }

  /// The places of the columns' values, as an insertion lists them.
  ///
  /// What a learner said comes as bytes: a text that is bound would end at its first NUL.
  var places: String {
    (Self.stampColumns + ownColumns).map { $0 == "comment" ? "cast(? as text)" : "?" }
      .joined(separator: ", ")
  }
}

extension Fact {
  /// Which table holds the fact.
  var kind: FactKind {
    switch self {
    case .session: .session
    case .review: .review
    case .sighting: .sighting
    case .amendment: .amendment
    case .void: .void
    case .flag: .flag
    case .exam: .exam
    case .forgotten: .forgotten
    case .parameters: .parameters
    }
  }
}
