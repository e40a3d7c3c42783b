import QuestionBank

extension Review {
  /// The review in the words of today.
  func renamed(by renames: Renames) -> Review {
    guard !renames.isEmpty else { return self }
    var review = self
    review.subject = renames.subject(subject)
    review.item = renames.item(item)
    review.concept = renames.concept(concept)
    review.answer = renames.category(answer, of: review.subject)
    review.response = renames.category(response, of: review.subject)
    return review
  }
}

extension Sighting {
  /// The sighting in the words of today.
  func renamed(by renames: Renames) -> Sighting {
    guard !renames.isEmpty else { return self }
    var sighting = self
    sighting.subject = renames.subject(subject)
    sighting.item = renames.item(item)
    sighting.answer = renames.category(answer, of: sighting.subject)
    return sighting
  }
}
