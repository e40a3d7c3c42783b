internal import StrictYAML

/// The words by which categories are answered: ids, names and synonyms, of which none may be two's.
struct CategoryAnswers {
  private var owners: [String: (category: Category.ID, span: Span)] = [:]

  /// Adds the words of a category; one that answers another category is reported.
  mutating func add(_ draft: CategoryDraft, of category: Category.ID, reader: inout ObjectReader) {
    for word in [draft.id, draft.name].compactMap({ $0 }) + draft.synonyms {
      let answer = word.text.lowercased()
      guard let (owner, span) = owners[answer] else {
        owners[answer] = (category, word.span)
        continue
      }
      if owner != category {
        reader.report(
          .nameCollision(word.text, with: owner), at: word.span,
          related: Diagnostic.Related(file: reader.file, span: span))
      }
    }
  }
}
