extension Page {
  static let thinCoverage = Page(
    why: """
      A concept that is new is asked twice before it counts as known, and should come back with an \
      example that is fresh: with fewer than 3 items learners remember sentences instead of the rule. A \
      category with few items is hardly ever the answer, one without any is never, and learners notice. \
      All banks of the subject that are looked at together count.
      """,
    wrong: .file(coverage(of: ["near", "near", "near", "far", "far"], mark: "far")),
    right: .file(coverage(of: ["near", "near", "near", "far", "far", "far"], mark: nil)))

  static let unaskedConcept = Page(
    why: """
      'learn' teaches every concept of the subject, and progress counts them. One that no item asks can \
      never be known. It is judged only when a bank of the subject is looked at together with it.
      """,
    wrong: .file(concepts("video, ⟦telephone⟧", answers: ["near"])),
    right: .file(concepts("video", answers: ["near"])))

  static let conceptIsLabel = Page(
    why: """
      A concept is a rule that learners get wrong, so both sides of it belong to its examples. If all \
      of 4 or more have the same answer, whoever sees what the item is about knows the answer: the \
      concept has become another name for the category.
      """,
    wrong: .file(concepts("⟦video⟧", answers: ["far", "far", "far", "far"])),
    right: .file(concepts("video", answers: ["far", "far", "far", "near"])))

  private static func coverage(of answers: [String], mark: String?) -> String {
    let categories = ["near", "far"].map { "{id: \($0 == mark ? "⟦\($0)⟧" : $0)}" }
    return """
      format: 1
      id: visits
      title: Visits
      categories: [\(categories.joined(separator: ", "))]
      items:
      \(items(answers, concept: nil))
      """
  }

  private static func concepts(_ names: String, answers: [String]) -> String {
    let concepts = names.split(separator: ", ").map { name in
      name.hasPrefix("⟦") ? "{id: \(name)}" : "{id: \(name)}"
    }
    return """
      format: 1
      id: visits
      title: Visits
      categories: [{id: near}, {id: far}]
      concepts: [\(concepts.joined(separator: ", "))]
      items:
      \(items(answers, concept: "video"))
      """
  }

  private static func items(_ answers: [String], concept: String?) -> String {
    answers.enumerated().map { index, answer in
      """
        - id: visit-\(index + 1)
          service: This is visit number \(index + 1) of a bank that is shown in short.
          answer: \(answer)
      \(concept.map { "    concept: " + $0 } ?? "")
      """
    }
    .joined(separator: "\n")
  }
}
