internal import StrictYAML

/// Which categories contain which, without circles.
struct CategoryContainers {
  private var containers: [Category.ID: Category.ID] = [:]

  /// Looks up what categories are part of; a circle is reported once, and one link of it left out.
  init(_ drafts: [CategoryDraft], names: Names, reader: inout ObjectReader) {
    var places: [Category.ID: Span] = [:]
    for draft in drafts {
      guard let id = draft.id.map({ Category.ID($0.text) }), let partOf = draft.partOf else {
        continue
      }
      containers[id] = names.resolve(partOf, reader: &reader)
      places[id] = partOf.span
    }
    // Every category is walked from once, so that long chains take no longer than short ones.
    var walks: [Category.ID: Int] = [:]
    for (walk, draft) in drafts.enumerated() {
      var path: [Category.ID] = []
      var current = draft.id.map { Category.ID($0.text) }
      while let id = current, walks[id] == nil {
        walks[id] = walk
        path.append(id)
        current = containers[id]
      }
      guard let meeting = current, let first = path.firstIndex(of: meeting) else { continue }
      if let place = places[meeting] {
        reader.report(.partOfCycle(Array(path[first...])), at: place)
      }
      containers[meeting] = nil
    }
  }

  /// What a category is part of.
  func container(of category: Category.ID) -> Category.ID? { containers[category] }
}
