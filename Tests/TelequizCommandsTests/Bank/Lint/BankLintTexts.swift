/// Files in which lints of every level, errors and comments meet.
enum BankLintTexts {
  static let bank = """
    format: 1
    id: visits
    title: Visits, 100% remote
    categories: [{id: near}, {id: far}]
    items:
      # lint: allow placeholder -- nothing like it is here
      - id: first
        service: A nurse looks at the photos of one wound and answers.
        answer: nearr
        tags: [wound, wound]
      # lint: allow place-holder
      - id: second
        service: A nurse talks with one man about his wound.
        answer: far

    """
}
