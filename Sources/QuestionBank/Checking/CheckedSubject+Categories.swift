internal import StrictYAML

extension CheckedSubject {
  /// The categories; nil if any of them cannot be offered to a learner.
  static func categories(
    _ list: DraftList<CategoryDraft>, names: Names, reader: inout ObjectReader
  ) -> [Category]? {
    let keys = LearnerKeys(list.drafts, reader: &reader)
    let containers = CategoryContainers(list.drafts, names: names, reader: &reader)
    var answers = CategoryAnswers()
    var earlier = EarlierNames<String>(of: .category)
    let categories = list.drafts.compactMap { draft -> Category? in
      guard let id = draft.id.map({ Category.ID($0.text) }) else { return nil }
      answers.add(draft, of: id, reader: &reader)
      let aka = earlier.claim(
        draft.aka, reader: &reader, key: { $0 }, isInUse: names.contains)
      guard let key = keys.key(of: id) else { return nil }
      var category = Category(
        id: id, key: key, name: draft.name?.text ?? id.text, partOf: containers.container(of: id))
      category.aka = aka.map { Category.ID($0) }
      category.definition = draft.definition
      category.synonyms = draft.synonyms.map(\.text)
      return category
    }
    return list.isWhole && categories.count == list.drafts.count ? categories : nil
  }
}
