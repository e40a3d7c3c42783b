extension ItemRule {
  /// The texts of an item name a person by a number or an address.
  static let identifiable = ItemRule(.identifiable, page: .identifiable) { item, bank in
    LintedItem.Prose.allCases.flatMap { field -> [Finding] in
      guard let text = item[field] else { return [] }
      return PersonalDetail.all(in: text.words).map { detail, range in
        item.finding(
          .identifiable(detail, text.words.written(range)), at: text.span(of: range), in: bank)
      }
    }
  }
}

extension Page {
  static let identifiable = Page(
    why: """
      A bank is shared, and stays in the history of its repository. A telephone number, an address, a \
      number of a record or a date of birth in it may be somebody's. Numbers that are kept for fiction \
      (555-0100 to 555-0199) and addresses at example.org are nobody's, and mostly the detail can go.
      """,
    wrong: .item(
      """
      - id: night-number
        service: A patient calls ⟦212-867-5309⟧ at night and speaks to a nurse.
        answer: near
      """),
    right: .item(
      """
      - id: night-number
        service: A patient calls 212-555-0142 at night and speaks to a nurse.
        answer: near
      """),
    references: [
      "45 CFR 164.514(b)(2), US Department of Health and Human Services: identifiers that make health "
        + "information identifiable"
    ])
}
