/// The fields of an item.
enum ItemField: String, ObjectField {
  case id
  case aka
  case service
  case answer
  case fails
  case rationale
  case hint
  case concept
  case contrast
  case difficulty
  case sources
  case tags
  case contested
  case retired

  static let object = ObjectKind.item

  var spec: FieldSpec {
    switch self {
    case .id: .required(.text(.slug))
    case .aka: .optional(.texts(.earlierItem))
    case .service: .required(.text(.prose))
    case .answer: .required(.text(.reference(.category)))
    case .fails: .optional(.text(.reference(.criterion)))
    case .rationale: .optional(.text(.prose))
    case .hint: .optional(.text(.prose))
    case .concept: .optional(.text(.reference(.concept)))
    case .contrast: .optional(.text(.slug))
    case .difficulty: .optional(.text(.difficulty))
    case .sources: .optional(.objectsOrNames(.citation))
    case .tags: .optional(.texts(.prose))
    case .contested: .optional(.text(.prose))
    case .retired: .optional(.text(.prose))
    }
  }
}

/// The fields of a citation.
enum CitationField: String, ObjectField {
  case ref
  case locator

  static let object = ObjectKind.citation

  var spec: FieldSpec {
    switch self {
    case .ref: .required(.text(.reference(.source)))
    case .locator: .optional(.text(.prose))
    }
  }
}
