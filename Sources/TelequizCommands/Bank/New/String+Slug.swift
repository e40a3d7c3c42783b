import BankExchange

extension String {
  /// Checks that a text that somebody typed is an id.
  ///
  /// - Throws: `UsageFailure` when it is none, with one that it may have been meant to be.
  func checkSlug() throws {
    let near = Slug.made(of: self)
    guard near != self else { return }
    throw UsageFailure(
      "'\(shortened)' is no id: small letters, digits and hyphens"
        + (near.map { "; '\($0)' is one" } ?? ""))
  }

  /// An id made of the first words of the text that say something, such as `video-visit-dermatologist`.
  ///
  /// One that is `taken` gets a number behind it.
  func proposedSlug(avoiding taken: Set<String>) -> String {
    let words = split(whereSeparator: \.isWhitespace).compactMap { Slug.made(of: $0) }
    let telling = words.filter { !Self.smallWords.contains($0) }
    let chosen = (telling.isEmpty ? words : telling).prefix(4).joined(separator: "-")
    let slug = Slug.made(of: chosen, length: 40) ?? "item"
    guard taken.contains(slug) else { return slug }
    let free = (2...taken.count + 2).first { !taken.contains("\(slug)-\($0)") }
    return "\(slug)-\(free ?? 2)"
  }

  /// English words that say nothing by themselves.
  private static let smallWords: Set<String> = [
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "before",
    "by", "can", "each", "for", "from", "had", "has", "have", "he", "her", "his", "how", "in",
    "into", "is", "it", "its", "no", "not", "of", "on", "or", "over", "she", "so", "some", "that",
    "the", "their", "them", "then", "there", "they", "this", "to", "up", "was", "were", "what",
    "when", "where", "which", "who", "whose", "will", "with", "you", "your",
  ]
}
