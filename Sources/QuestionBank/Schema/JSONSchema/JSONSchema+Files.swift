extension JSONSchema {
  /// What every bank file must look like.
  ///
  /// Made of the tables by which files are read. Editors see a file as YAML 1.2 resolves it: what is written without
  /// quotes may be a number, `true` or nothing, where we read texts. It cannot see references, ids that
  /// are used twice, whether answers follow from the decision rule, and which criterion is the last.
  public static var bankFile: Self {
    file(
      "telequiz question bank", .bank,
      BankRootField.self, [.category, .criterion, .concept, .source, .item, .citation]
    ).with(
      .anyOf([
        Self(
          .required([BankField.subject.rawValue]),
          .properties(
            [Property(name: BankField.subject.rawValue, schema: .present)]
              + SubjectField.allCases.filter(\.belongsToSubject).map {
                Property(name: $0.rawValue, schema: .reference(to: absent))
              })),
        Self(
          .required([SubjectField.categories.rawValue]),
          .properties([
            Property(name: BankField.subject.rawValue, schema: .reference(to: absent)),
            Property(name: SubjectField.categories.rawValue, schema: .present),
          ])),
      ]))
  }

  /// What every subject file must look like; see `bankFile`.
  public static var subjectFile: Self {
    file(
      "telequiz subject", .subject,
      SubjectField.self, [.category, .criterion, .concept, .source])
  }

  private static func file<Field: ObjectField>(
    _ title: String, _ root: ObjectKind, _ fields: Field.Type, _ parts: [ObjectKind]
  ) -> Self {
    Self([
      .dialect("http://json-schema.org/draft-07/schema#"), .title(title),
      .description(root.summary),
    ]).with(keywordsOf: object(fields)).with(
      .definitions(
        parts.map { Property(name: $0.rawValue, schema: object($0)) }
          + [Property(name: absent, schema: absence)]))
  }

  private func with(keywordsOf other: Self) -> Self { Self(keywords + other.keywords) }

  private static func object(_ kind: ObjectKind) -> Self {
    let schema: Self =
      switch kind {
      case .subject: object(SubjectField.self)
      case .bank: object(BankRootField.self)
      case .category: object(CategoryField.self)
      case .criterion: object(CriterionField.self)
      case .concept: object(ConceptField.self)
      case .source: object(SourceField.self)
      case .item: object(ItemField.self)
      case .citation: object(CitationField.self)
      }
    return Self(.description(kind.summary)).with(keywordsOf: schema)
  }

  /// An object by the table of its fields.
  private static func object<Field: ObjectField>(_: Field.Type) -> Self {
    let required = Field.allCases.filter { $0.spec.presence == .required }.map(\.rawValue)
    return Self(
      [.types([.object])] + (required.isEmpty ? [] : [.required(required)]) + [
        .properties(
          Field.allCases.map { field in
            let summary = Keyword.description(field.summary)
            return Property(name: field.rawValue, schema: Self(field.spec).documented(summary))
          }),
        .patternProperties([Property(name: "^x-", schema: Self())]),
        .noOtherProperties,
      ])
  }

  private func documented(_ summary: Keyword) -> Self { Self([summary] + keywords) }
}

extension JSONSchema {
  /// The name of the schema of what counts as not there.
  static let absent = "absent"

  /// Nothing, `~`, `null`, or a text without ink.
  private static let absence = Self(
    .description("Nothing: the field counts as if it were not there."),
    .anyOf([Self(.types([.null])), Self(.types([.string]), .pattern("^\\s*$"))]))

  /// Something.
  static var present: Self { Self(.not(.reference(to: absent))) }

  /// The schema of a name among the definitions.
  static func reference(to name: String) -> Self { Self(.reference(name)) }
}
