internal import StrictYAML

extension ObjectReader {
  /// Reads the value of a field; one that is not of the field's shape is reported, and nil or empty.
  mutating func value(of node: Node, name: String, shape: FieldShape) -> FieldValue? {
    switch shape {
    case .text(let textShape):
      text(of: node, owner: .field(name), field: name, shape: textShape).map(FieldValue.text)
    case .texts(let textShape):
      list(in: node, field: name).map { .texts(texts(in: $0, field: name, shape: textShape)) }
    case .objects, .objectsOrNames:
      .objects(objects(in: node, field: name))
    case .objectsBySlug:
      .objectsBySlug(objectsBySlug(in: node, field: name))
    }
  }

  /// Reads one text; nil if there is none, or one that the field cannot hold.
  private mutating func text(
    of node: Node, owner: Diagnostic.ValueOwner, field: String, shape: TextShape
  ) -> LocatedText? {
    guard case .scalar(let scalar) = node.content else {
      reportType(of: owner, expected: .text, found: node)
      return nil
    }
    let text = LocatedText(scalar, span: node.span)
    guard let objection = shape.objection(to: text.text, field: field) else { return text }
    if isSound(node.span) { report(objection, at: node.span) }
    return nil
  }

  private mutating func texts(
    in list: Sequence, field: String, shape: TextShape
  ) -> [LocatedText] {
    var texts: [LocatedText] = []
    var places: [String: Span] = [:]
    for element in list.elements {
      guard
        let text = text(of: element.value, owner: .entry(of: field), field: field, shape: shape)
      else { continue }
      if let first = places.updateValue(text.span, forKey: text.text) {
        let related = Diagnostic.Related(file: file, span: first)
        report(.repeatedEntry(text.text), at: text.span, related: related)
      } else {
        texts.append(text)
      }
    }
    return texts
  }

  private mutating func list(in node: Node, field: String) -> Sequence? {
    if case .sequence(let list) = node.content { return list }
    reportType(of: .field(field), expected: .list, found: node)
    return nil
  }

  private mutating func objects(in node: Node, field: String) -> FieldValue.Entries<Node> {
    guard let list = list(in: node, field: field) else { return .unreadable }
    return .init(entries: list.elements.map(\.value), isComplete: list.isComplete)
  }

  private mutating func objectsBySlug(
    in node: Node, field: String
  ) -> FieldValue.Entries<(slug: LocatedText, object: Node)> {
    guard case .mapping(let mapping) = node.content else {
      reportType(of: .field(field), expected: .mapping, found: node)
      return .unreadable
    }
    var objects: [(slug: LocatedText, object: Node)] = []
    for entry in mapping.entries {
      if entry.key.isSlug {
        objects.append((LocatedText(text: entry.key, span: entry.keySpan), entry.value))
      } else {
        report(.badSlug(entry.key), at: entry.keySpan)
      }
    }
    let isComplete = mapping.isComplete && objects.count == mapping.entries.count
    return .init(entries: objects, isComplete: isComplete)
  }
}
