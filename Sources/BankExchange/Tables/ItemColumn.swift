/// A column of a table of items.
enum ItemColumn: Hashable {
  case part(ItemPart)

  static let service = part(.service)
  static let answer = part(.answer)
  static let id = part(.id)

  /// The column that a header names, in any case; nil if none is known by that name.
  init?(named header: String) {
    var name = header.trimmingSpace().lowercased()
    if name.hasPrefix("\""), name.hasSuffix("\""), name.count > 1 {
      name = String(name.dropFirst().dropLast()).trimmingSpace()
    }
    name = name.split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    guard let part = Self.names[name] else { return nil }
    self = .part(part)
  }

  private static let names: [String: ItemPart] = [
    "id": .id, "idnumber": .id, "guid": .id, "item": .id,
    "aka": .aka, "earlier-ids": .aka,
    "service": .service, "question": .service, "text": .service, "stem": .service,
    "prompt": .service, "front": .service,
    "answer": .answer, "category": .answer, "back": .answer, "correct-answer": .answer,
    "fails": .fails,
    "rationale": .rationale, "explanation": .rationale, "feedback": .rationale,
    "general-feedback": .rationale,
    "hint": .hint,
    "concept": .concept, "concepts": .concept,
    "contrast": .contrast,
    "difficulty": .difficulty,
    "source": .sources, "sources": .sources,
    "tags": .tags, "tag": .tags,
    "contested": .contested, "retired": .retired,
  ]
}

/// Which column of a table holds which part of an item.
struct ItemColumns {
  /// The part in each column, nil where it is unknown.
  var parts: [ItemPart?]

  /// The column of a part.
  func index(of part: ItemPart) -> Int? { parts.firstIndex(of: part) }
}
