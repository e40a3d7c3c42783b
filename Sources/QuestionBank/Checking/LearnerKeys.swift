internal import StrictYAML

/// The letters that learners press: those that a subject gives, and for categories without one the first
/// letter of their id that is free.
struct LearnerKeys {
  private var keys: [Category.ID: Character] = [:]

  /// Gives every category a key; one that does something else already is reported.
  init(_ drafts: [CategoryDraft], reader: inout ObjectReader) {
    var taken: [Character: (category: Category.ID, span: Span)] = [:]
    for (index, draft) in drafts.enumerated() {
      guard let id = draft.id.map({ Category.ID($0.text) }), let key = draft.key,
        let letter = key.text.first
      else { continue }
      if let (other, span) = taken[letter] {
        let related = Diagnostic.Related(file: reader.file, span: span)
        reader.report(.keyCollision(letter, .category(other)), at: key.span, related: related)
      } else if let number = letter.wholeNumberValue, number != index + 1,
        drafts.indices.contains(number - 1), let other = drafts[number - 1].id
      {
        let use = Diagnostic.KeyUse.number(of: Category.ID(other.text))
        reader.report(.keyCollision(letter, use), at: key.span)
      } else {
        taken[letter] = (id, key.span)
        keys[id] = letter
      }
    }
    var used = Set(taken.keys)
    for draft in drafts {
      guard let id = draft.id, draft.key == nil else { continue }
      let letter = (id.text + Self.alphabet).first { $0.isLetter && !used.contains($0) }
      guard let letter else {
        reader.report(.missingField(CategoryField.key.rawValue, in: .category), at: id.span)
        continue
      }
      used.insert(letter)
      keys[Category.ID(id.text)] = letter
    }
  }

  private static let alphabet = "abcdefghijklmnopqrstuvwxyz"

  /// The key of a category; nil if none is left for it.
  func key(of category: Category.ID) -> Character? { keys[category] }
}
