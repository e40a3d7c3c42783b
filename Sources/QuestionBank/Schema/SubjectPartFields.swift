/// The fields of a category; without a `name` its id is its name, without a `key` its first free
/// letter.
enum CategoryField: String, ObjectField {
  case id
  case aka
  case key
  case name
  case definition
  case synonyms
  case partOf = "part-of"

  static let object = ObjectKind.category

  var spec: FieldSpec {
    switch self {
    case .id: .required(.text(.slug))
    case .aka: .optional(.texts(.slug))
    case .key: .optional(.text(.key))
    case .name: .optional(.text(.prose))
    case .definition: .optional(.text(.prose))
    case .synonyms: .optional(.texts(.prose))
    case .partOf: .optional(.text(.reference(.category)))
    }
  }
}

/// The fields of a criterion; the last of a decision rule needs `if-yes`, no other has it.
enum CriterionField: String, ObjectField {
  case id
  case ask
  case ifNo = "if-no"
  case ifYes = "if-yes"

  static let object = ObjectKind.criterion

  var spec: FieldSpec {
    switch self {
    case .id: .required(.text(.slug))
    case .ask: .required(.text(.prose))
    case .ifNo: .required(.text(.reference(.category)))
    case .ifYes: .optional(.text(.reference(.category)))
    }
  }
}

/// The fields of a concept; without a `name` its id is its name.
enum ConceptField: String, ObjectField {
  case id
  case aka
  case name
  case rule
  case misconception

  static let object = ObjectKind.concept

  var spec: FieldSpec {
    switch self {
    case .id: .required(.text(.slug))
    case .aka: .optional(.texts(.slug))
    case .name: .optional(.text(.prose))
    case .rule: .optional(.text(.prose))
    case .misconception: .optional(.text(.prose))
    }
  }
}

/// The fields of a source, whose id is the key that it stands behind, and its title if it has none.
enum SourceField: String, ObjectField {
  case title
  case publisher
  case year
  case url
  case quote
  case reportedBy = "reported-by"

  static let object = ObjectKind.source

  var spec: FieldSpec {
    switch self {
    case .title: .optional(.text(.prose))
    case .publisher: .optional(.text(.prose))
    case .year: .optional(.text(.prose))
    case .url: .optional(.text(.url))
    case .quote: .optional(.text(.quotation))
    case .reportedBy: .optional(.text(.prose))
    }
  }
}
