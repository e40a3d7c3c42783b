internal import StrictYAML

/// What a field holds, once its shape is known to be right; what is not is left out.
enum FieldValue {
  /// One text, never empty.
  case text(LocatedText)
  /// The texts of a list.
  case texts([LocatedText])
  /// The objects of a list.
  case objects(Entries<Node>)
  /// The objects of a mapping, each with its key.
  case objectsBySlug(Entries<(slug: LocatedText, object: Node)>)

  /// The entries of a list or mapping.
  struct Entries<Element> {
    /// Those that could be read.
    var entries: [Element]
    /// Whether those are all.
    var isComplete: Bool

    /// Those of a value that is no such list or mapping.
    static var unreadable: Self { Self(entries: [], isComplete: false) }
  }

  /// The text; nil for a list.
  var text: LocatedText? { if case .text(let text) = self { text } else { nil } }

  /// The texts; none for anything but a list of texts.
  var texts: [LocatedText] { if case .texts(let texts) = self { texts } else { [] } }

  /// The objects; none for anything but a list of objects.
  var objects: Entries<Node> {
    if case .objects(let objects) = self { objects } else { Entries(entries: [], isComplete: true) }
  }

  /// The objects with their slugs; none for anything but a mapping of objects.
  var objectsBySlug: Entries<(slug: LocatedText, object: Node)> {
    if case .objectsBySlug(let objects) = self {
      objects
    } else {
      Entries(entries: [], isComplete: true)
    }
  }
}
