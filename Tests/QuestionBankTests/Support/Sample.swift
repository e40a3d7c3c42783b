import QuestionBank

/// A small subject and a small bank in which nothing is wrong; tests break a piece of them.
enum Sample {
  static let subject = """
    format: 1
    id: care
    title: Care at a distance
    language: en
    question: Which term fits?
    categories:
      - id: telehealth
        key: h
        definition: Everything at a distance.
      - id: telemedicine
        key: m
        name: telemedicine
        synonyms: [remote care]
        part-of: telehealth
    decision:
      - id: case
        ask: Is it about one patient?
        if-no: telehealth
      - id: care
        ask: Is it care?
        if-no: telehealth
        if-yes: telemedicine
    concepts:
      - id: store-forward
        name: store and forward
        rule: A delayed reading is care.
      - id: education
    sources:
      hrsa:
        title: What is telehealth?
        year: undated
        url: https://example.org/telehealth
      fcc: ~

    """

  /// A bank of the subject with these items, each indented by two spaces.
  static func bank(_ items: String) -> String {
    """
    format: 1
    id: basics
    title: Basics
    subject: care
    items:

    """ + items.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  static let item = """
    - id: rash
      service: A dermatologist looks at one photo.
      answer: telemedicine
    """

  static let bank = bank(item)

  /// A bank that is its own subject; the fields from `categories` on, indented by nothing.
  static func ownSubject(_ rest: String) -> String {
    """
    format: 1
    id: own
    title: Own
    items:
      - id: rash
        service: A dermatologist looks at one photo.
        answer: telemedicine

    """ + rest
  }
}

extension Library {
  /// Reads the sample subject, or another one, and banks by the names `1.bank.yaml` and so on.
  init(subject: String = Sample.subject, banks: String...) {
    self.init(
      reading: [SourceFile(name: "care.subject.yaml", bytes: Array(subject.utf8))]
        + banks.enumerated().map {
          SourceFile(name: "\($0 + 1).bank.yaml", bytes: Array($1.utf8))
        })
  }
}
