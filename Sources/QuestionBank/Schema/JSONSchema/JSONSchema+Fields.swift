extension JSONSchema {
  /// A field: one that may be left out may hold nothing, too.
  init(_ spec: FieldSpec) {
    switch spec.presence {
    case .required: self = Self(spec.shape).with(.not(.reference(to: Self.absent)))
    case .optional: self.init(.anyOf([.reference(to: Self.absent), Self(spec.shape)]))
    }
  }

  /// A value that is there.
  private init(_ shape: FieldShape) {
    switch shape {
    case .text(let text): self.init(text)
    case .texts(let text): self.init(.types([.array]), .items(Self(text)))
    case .objects(let object):
      self.init(.types([.array]), .items(.reference(to: object.rawValue)))
      if let least = object.leastInList { keywords.append(.minimumItems(least)) }
    case .objectsBySlug(let object):
      let value = Self(.anyOf([.reference(to: Self.absent), .reference(to: object.rawValue)]))
      self.init(
        .types([.object]), .patternProperties([Property(name: "^\(Self.slug)$", schema: value)]),
        .noOtherProperties)
    case .objectsOrNames(let object):
      let name = Self(.types(Self.textTypes), .not(.reference(to: Self.absent)))
      self.init(
        .types([.array]), .items(Self(.anyOf([name, .reference(to: object.rawValue)]))))
    }
  }

  /// What an editor takes a text without quotes for.
  private static let textTypes: [ValueType] = [.string, .number, .boolean]
  /// A slug, of 64 characters at most.
  private static let slug = "(?=[a-z0-9-]{1,64}(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*"

  private static func pattern(_ expression: String) -> Keyword {
    // White space around a text is dropped when it is read.
    .pattern("^\\s*\(expression)\\s*$")
  }

  /// One text.
  private init(_ shape: TextShape) {
    switch shape {
    case .prose, .reference: self.init(.types(Self.textTypes))
    case .formatVersion: self.init(.choices([.integer(1), .string("1")]))
    case .slug:
      self.init(.types([.string, .integer, .boolean]), Self.pattern(Self.slug), .minimum(0))
    case .earlierItem:
      self.init(
        .types([.string, .integer, .boolean]),
        Self.pattern("\(Self.slug)(?:/\(Self.slug))?"), .minimum(0))
    case .quotation:
      self.init(
        .types(Self.textTypes), Self.pattern("(?:\\S+\\s+){0,\(TextShape.quotedWords - 1)}\\S*"))
    case .key:
      // Which signs of other scripts are small letters, a pattern that every editor knows cannot say.
      self.init(
        .types([.string, .integer]), Self.pattern("(?:[a-z0-9]|[^\\u0000-\\u007F\\s])"),
        .minimum(0), .maximum(9))
    case .language:
      self.init(.types([.string]), Self.pattern("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"))
    case .url: self.init(.types([.string]), Self.pattern("https?://[^/?#\\s]\\S*"))
    case .difficulty:
      let levels = Item.Difficulty.allCases.map(\.rawValue)
      self.init(.choices(levels.map { .integer($0) } + levels.map { .string("\($0)") }))
    }
  }
}
