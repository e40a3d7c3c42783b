internal import StrictYAML

extension CheckedSubject {
  /// The categories; nil if any of them cannot be offered to a learner.
  static func categories(
    _ list: DraftList<CategoryDraft>, names: Names, reader: inout ObjectReader
  ) -> [Category]? {
    let keys = LearnerKeys(list.drafts, reader: &reader)
    var answers = CategoryAnswers()
    var earlier = EarlierNames<String>(of: .category)
    var categories: [Category] = []
    var partOfPlaces: [Category.ID: Span] = [:]
    for draft in list.drafts {
      guard let id = draft.id else { continue }
      let categoryID = Category.ID(id.text)
      answers.add(draft, of: categoryID, reader: &reader)
      partOfPlaces[categoryID] = draft.partOf?.span
      let partOf: Category.ID? = draft.partOf.flatMap { names.resolve($0, reader: &reader) }
      guard let key = keys.key(of: categoryID) else { continue }
      var category = Category(
        id: categoryID, key: key, name: draft.name?.text ?? id.text, partOf: partOf)
      category.aka = earlier.claim(
        draft.aka, reader: &reader, key: { $0 }, isInUse: names.contains
      ).map { Category.ID($0) }
      category.definition = draft.definition
      category.synonyms = draft.synonyms.map(\.text)
      categories.append(category)
    }
    breakCycles(in: &categories, places: partOfPlaces, reader: &reader)
    return list.isWhole && categories.count == list.drafts.count ? categories : nil
  }

  /// Reports categories that are part of themselves, once a circle, and leaves one link of it out.
  private static func breakCycles(
    in categories: inout [Category], places: [Category.ID: Span], reader: inout ObjectReader
  ) {
    var indices: [Category.ID: Int] = [:]
    for (index, category) in categories.enumerated() { indices[category.id] = index }
    var walkThrough = [Int?](repeating: nil, count: categories.count)
    for start in categories.indices {
      var path: [Int] = []
      var current: Int? = start
      while let index = current, walkThrough[index] == nil {
        walkThrough[index] = start
        path.append(index)
        current = categories[index].partOf.flatMap { indices[$0] }
      }
      guard let meeting = current, let first = path.firstIndex(of: meeting) else { continue }
      let circle = path[first...].map { categories[$0].id }
      categories[meeting].partOf = nil
      if let place = places[categories[meeting].id] {
        reader.report(.partOfCycle(circle), at: place)
      }
    }
  }
}
