extension Page {
  static let answerLeak = Page(
    why: """
      A learner who sees the name of a category in the service can answer without thinking about what \
      happens in it. Naming the wrong category tells as much, and so does a form of the name. The item \
      then trains reading instead of the rule. Forms count that begin with the same five letters or \
      more; a word that the subject needs all the same goes to 'allowed-cues'.
      """,
    wrong: .file(leaking("A hospital offers ⟦telemedical⟧ visits in the evening.")),
    right: .file(leaking("A hospital's doctor sees patients by telephone in the evening.")),
    references: [testwise])

  static let hintLeak = Page(
    why: """
      A hint is a nudge towards the question that decides. One that names a category is read as the \
      answer, or rules one out; either way nothing is left to find. Ask about what happens instead.
      """,
    wrong: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: near
        hint: Is the doctor ⟦near⟧ the patient?
      """),
    right: .item(
      """
      - id: evening-visit
        service: A doctor sees her patients by video in the evening.
        answer: near
        hint: Where is the doctor?
      """),
    references: [testwise])

  private static func leaking(_ service: String) -> String {
    """
    format: 1
    id: visits
    title: Visits
    categories: [{id: telehealth}, {id: telemedicine}]
    items:
      - id: evening-visit
        service: \(service)
        answer: telemedicine
    """
  }

  /// On what betrays the answer to those who know tests rather than the subject.
  static let testwise =
    "NBME Item-Writing Guide, National Board of Medical Examiners, 2020, chapter 3: flaws related to "
    + "testwiseness"

  /// The guidelines that most lints about wording rest on.
  static let itemWriting =
    "Haladyna, Downing & Rodriguez, A review of multiple-choice item-writing guidelines for classroom "
    + "assessment, Applied Measurement in Education 15(3), 2002, pages 309-334"
}
