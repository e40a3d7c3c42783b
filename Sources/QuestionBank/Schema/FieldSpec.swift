/// The objects that bank files are made of.
public enum ObjectKind: String, Hashable, Sendable, CaseIterable {
  /// The root of a subject file.
  case subject
  /// The root of a bank file.
  case bank
  /// What an item is classified into.
  case category
  /// One question of the decision rule.
  case criterion
  /// A rule that learners get wrong.
  case concept
  /// An authority.
  case source
  /// One example service.
  case item
  /// A source that an item cites, with the place in it.
  case citation

  /// How many there must be where they stand in a list; nil: none need be.
  var leastInList: Int? {
    switch self {
    case .category: 2
    case .item: 1
    case .subject, .bank, .criterion, .concept, .source, .citation: nil
    }
  }
}

/// What a field of an object must be.
struct FieldSpec: Hashable, Sendable {
  /// Whether an object can do without the field.
  enum Presence: Hashable, Sendable {
    case required
    case optional
  }

  /// Whether an object can do without the field.
  var presence: Presence
  /// What its value looks like.
  var shape: FieldShape

  static func required(_ shape: FieldShape) -> Self { Self(presence: .required, shape: shape) }
  static func optional(_ shape: FieldShape) -> Self { Self(presence: .optional, shape: shape) }
}

/// What the value of a field looks like.
enum FieldShape: Hashable, Sendable {
  /// One text.
  case text(TextShape)
  /// A list of texts.
  case texts(TextShape)
  /// A list of objects.
  case objects(ObjectKind)
  /// A mapping from slugs to objects.
  case objectsBySlug(ObjectKind)
  /// A list of which every entry is an object, or just the text that names one.
  case objectsOrNames(ObjectKind)
}

/// What a text looks like.
enum TextShape: Hashable, Sendable {
  /// The number of a version of the format.
  case formatVersion
  /// Small letters and digits in words joined by hyphens.
  case slug
  /// The id of an object that stands elsewhere.
  case reference(ObjectKind)
  /// The id that an item once had: `id` in its bank, or `bank/id`.
  case earlierItem
  /// Text for people.
  case prose
  /// Words of another's, few enough to quote.
  case quotation
  /// The letter or digit that a learner presses.
  case key
  /// A BCP 47 tag.
  case language
  /// An address on the web.
  case url
  /// 1, 2 or 3.
  case difficulty

  /// The most words of a quotation.
  static let quotedWords = 25
}

/// The fields of one kind of object: what reader, messages and schemas know about it, in one place.
///
/// The raw value of a case is the field's name in a file; the order is the one in which files are
/// written.
protocol ObjectField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The object that has these fields.
  static var object: ObjectKind { get }
  /// What the field must be.
  var spec: FieldSpec { get }
  /// What it is for, in a sentence for authors.
  var summary: String { get }
}
