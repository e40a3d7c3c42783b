internal import QuestionBank

/// Which knowledge of a language applies to a text.
enum TextLanguage: Hashable, Sendable {
  /// Endings, stop words and phrases are known.
  case english
  /// Nothing is known: a word is its own stem, and every word is content.
  case other
}

extension Subject {
  /// What is known of the language of its texts; those of a subject that names none are English.
  var textLanguage: TextLanguage {
    guard let language = language?.lowercased() else { return .english }
    return language == "en" || language.hasPrefix("en-") ? .english : .other
  }
}
