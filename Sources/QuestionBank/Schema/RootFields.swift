/// The fields of a subject file, and of a bank that is its own subject.
enum SubjectField: String, ObjectField {
  case format
  case id
  case aka
  case title
  case language
  case license
  case question
  case ruleNote = "rule-note"
  case categories
  case decision
  case concepts
  case sources
  case glossary
  case allowedCues = "allowed-cues"

  static let object = ObjectKind.subject

  var spec: FieldSpec {
    switch self {
    case .format: .required(.text(.formatVersion))
    case .id: .required(.text(.slug))
    case .aka: .optional(.texts(.slug))
    case .title: .required(.text(.prose))
    case .language: .optional(.text(.language))
    case .license: .optional(.text(.prose))
    case .question: .optional(.text(.prose))
    case .ruleNote: .optional(.text(.prose))
    case .categories: .required(.objects(.category))
    case .decision: .optional(.objects(.criterion))
    case .concepts: .optional(.objects(.concept))
    case .sources: .optional(.objectsBySlug(.source))
    case .glossary: .optional(.texts(.prose))
    case .allowedCues: .optional(.texts(.prose))
    }
  }

  /// Whether a bank that names a subject leaves the field to that subject.
  var belongsToSubject: Bool {
    switch self {
    case .language, .question, .ruleNote, .categories, .decision, .concepts, .sources: true
    case .format, .id, .aka, .title, .license, .glossary, .allowedCues: false
    }
  }
}

/// The fields of a bank file besides those of a subject; it needs `subject` or `categories`.
enum BankField: String, ObjectField {
  case subject
  case description
  case items

  static let object = ObjectKind.bank

  var spec: FieldSpec {
    switch self {
    case .subject: .optional(.text(.reference(.subject)))
    case .description: .optional(.text(.prose))
    case .items: .required(.objects(.item))
    }
  }
}

/// All fields of a bank file.
enum BankRootField: ObjectField {
  case bank(BankField)
  case subject(SubjectField)

  static let object = ObjectKind.bank

  static let allCases = BankField.allCases.map(Self.bank) + SubjectField.allCases.map(Self.subject)

  init?(rawValue: String) {
    if let field = BankField(rawValue: rawValue) {
      self = .bank(field)
    } else if let field = SubjectField(rawValue: rawValue) {
      self = .subject(field)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .bank(let field): field.rawValue
    case .subject(let field): field.rawValue
    }
  }

  var spec: FieldSpec {
    switch self {
    case .bank(let field): field.spec
    case .subject(.categories): .optional(SubjectField.categories.spec.shape)
    case .subject(let field): field.spec
    }
  }
}
