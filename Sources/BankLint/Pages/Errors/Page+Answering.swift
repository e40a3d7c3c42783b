internal import QuestionBank

extension Page {
  /// Errors of categories and of the rule that leads to them.
  static let answering: [DiagnosticName: Page] = [
    .keyCollision: Page(
      why: """
        Learners answer with one key, so each key does one thing: it answers one category, by its \
        letter or by its number in the list. '?' asks for help and ':' starts a command. Two categories \
        with one key could not both be answered.
        """,
      wrong: .file(categories("id: near\n    key: ⟦2⟧", "id: far")),
      right: .file(categories("id: near\n    key: 1", "id: far"))),

    .nameCollision: Page(
      why: """
        A learner may type a category's id, name or any synonym. A word that stands for two categories \
        leaves it open which was meant, and somebody who knew the answer would be told that it is \
        wrong. Keep the word for one of them, or for none.
        """,
      wrong: .file(
        categories("id: near\n    name: Remote care", "id: far\n    synonyms: [⟦remote care⟧]")),
      right: .file(
        categories("id: near\n    name: Remote care", "id: far\n    synonyms: [remote service]"))),

    .answerMismatch: Page(
      why: """
        The item says which criterion of the decision rule fails first ('fails'; nothing if all hold), \
        and that leads to another category than its 'answer'. One of the two is wrong, and a learner \
        who applied the rule would be told so. Go through the criteria once more with the text in hand.
        """,
      wrong: .file(rule(answer: "⟦near⟧", fails: "care")),
      right: .file(rule(answer: "far", fails: "care"))),

    .partOfCycle: Page(
      why: """
        'part-of' says that one category lies inside another, so that an answer can be true but not the \
        most specific. Categories that are part of one another in a circle have no outermost one. The \
        circle is written out in the message; take one link away.
        """,
      wrong: .file(categories("id: near\n    part-of: ⟦far⟧", "id: far\n    part-of: near")),
      right: .file(categories("id: near\n    part-of: far", "id: far"))),
  ]

  private static func categories(_ first: String, _ second: String) -> String {
    """
    format: 1
    id: small
    title: A small bank
    categories:
      - \(first)
      - \(second)
    items:
      - id: skin-photo
        service: A dermatologist reads a photo of a rash.
        answer: near

    """
  }

  private static func rule(answer: String, fails: String) -> String {
    """
    format: 1
    id: small
    title: A small bank
    categories: [{id: near}, {id: far}]
    decision:
      - id: care
        ask: Does a clinician care for one patient?
        if-no: far
        if-yes: near
    items:
      - id: skin-atlas
        service: An atlas of rashes is put on a web page.
        answer: \(answer)
        fails: \(fails)

    """
  }
}
