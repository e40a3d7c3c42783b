public import QuestionBank
public import StrictYAML

/// One thing that differs between two versions of banks and subjects.
public struct Difference: Hashable, Sendable {
  /// How it differs.
  public enum Change: String, Hashable, Sendable {
    /// Only the new version has it.
    case added
    /// Only the old version has it.
    case removed
    /// Both have it, and fields of it or its id differ.
    case changed
    /// The objects of its kind stand in another order; the difference is about the file that holds them.
    case reordered
  }

  /// A field that differs.
  public struct FieldChange: Hashable, Sendable {
    /// The name of the field.
    public var name: String
    /// The value in the old version; nil if it had none.
    public var old: PlainValue?
    /// The value in the new version; nil if it has none.
    public var new: PlainValue?
  }

  /// A place in a version of a file.
  public struct Place: Hashable, Sendable {
    /// The name of the file.
    public var file: String
    /// The place in it.
    public var span: Span
  }

  /// What kind of thing it is.
  public var object: ObjectKind
  /// How it differs.
  public var change: Change
  /// Its id: today's, or the last one of what was removed; of what was reordered that of the file's
  /// bank or subject.
  public var id: String
  /// The bank or subject that holds it; its own id for a bank or a subject.
  public var owner: String
  /// Its id in the old version, if `aka` says that it was called otherwise: `bank/id` if it moved.
  public var was: String?
  /// The fields that differ, in the order in which files are written.
  public var fields: [FieldChange] = []
  /// How many items an added or removed bank has.
  public var itemCount: Int?
  /// Of something added or removed: what tells it from others in a few words, such as a service.
  public var gist: String?
  /// Where it stood; nil if it was added.
  public var oldPlace: Place?
  /// Where it stands; nil if it was removed.
  public var newPlace: Place?

  /// Whether whoever knew the item has to learn it anew.
  public var changesAnswer: Bool {
    object == .item && change == .changed && fields.contains { $0.name == "answer" }
  }
}
