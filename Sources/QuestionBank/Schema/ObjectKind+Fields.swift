extension ObjectKind {
  /// The names of its fields, in the order in which files are written.
  public var fieldNames: [String] {
    switch self {
    case .subject: Self.names(of: SubjectField.self)
    case .bank:
      // What it is about stands behind its title, and its items at the end.
      ["format", "id", "aka", "title", "subject", "description"]
        + Self.names(of: SubjectField.self).dropFirst(4) + ["items"]
    case .category: Self.names(of: CategoryField.self)
    case .criterion: Self.names(of: CriterionField.self)
    case .concept: Self.names(of: ConceptField.self)
    case .source: Self.names(of: SourceField.self)
    case .item: Self.names(of: ItemField.self)
    case .citation: Self.names(of: CitationField.self)
    }
  }

  private static func names<Field: ObjectField>(of _: Field.Type) -> [String] {
    Field.allCases.map(\.rawValue)
  }
}
