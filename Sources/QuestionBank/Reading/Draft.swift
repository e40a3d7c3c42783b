internal import StrictYAML

/// An object as its file says it, before the ids in it are looked up.
protocol Draft {
  associatedtype Field: ObjectField

  /// The id, if there is one that can be read.
  var id: LocatedText? { get }

  /// Takes what was read of an object.
  init(_ fields: [(field: Field, value: FieldValue)])
}

/// The objects of a list.
struct DraftList<Element: Draft> {
  /// Those that could be read, in order.
  var drafts: [Element] = []
  /// Whether all of them could be read and have ids: if not, an id that is not there may be one that
  /// could not be read.
  var isWhole = true
}

extension ObjectReader {
  /// Reads the objects of a list.
  mutating func drafts<Element: Draft>(
    of objects: FieldValue.Entries<Node>, as _: Element.Type
  ) -> DraftList<Element> {
    var list = DraftList<Element>(isWhole: objects.isComplete)
    list.drafts.reserveCapacity(objects.entries.count)
    for object in objects.entries {
      let draft = fields(of: object, as: Element.Field.self).map(Element.init)
      if let draft { list.drafts.append(draft) }
      if draft?.id == nil { list.isWhole = false }
    }
    return list
  }
}
