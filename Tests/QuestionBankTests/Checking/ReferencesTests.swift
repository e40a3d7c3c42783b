import QuestionBank
import StrictYAML
import Testing

@Suite("References")
struct ReferencesTests {
  @Test("of an item lead to its subject's categories, criteria, concepts and sources")
  func item() {
    expect(
      Finding(.unknownCategory("telemedecine"), meant: "telemedicine"),
      inBank: Sample.bank.replacing("answer: telemedicine", by: "answer: «telemedecine»"))
    expect(
      Finding(.danglingReference(.criterion, "cases"), meant: "case"),
      Finding(.danglingReference(.concept, "Education"), meant: "education"),
      Finding(.danglingReference(.source, "hsra"), meant: "hrsa"),
      Finding(.danglingReference(.source, "nobody")),
      inBank: Sample.bank(
        Sample.item + """

            fails: «cases»
            concept: «Education»
            sources: [«hsra», {ref: «nobody», locator: page 2}, {ref: hrsa, locator: page 2}]
          """))
    expect(
      inBank: Sample.bank(
        """
        - id: atlas
          service: An atlas of photos.
          answer: telehealth
          fails: case
          concept: store-forward
          sources: [hrsa, {ref: fcc}]
        """))
  }

  @Test("of a subject lead to its own categories")
  func subject() {
    expect(
      Finding(.unknownCategory("health")),
      inSubject: Sample.subject.replacing("part-of: telehealth", by: "part-of: «health»"))
    expect(
      Finding(.unknownCategory("telehelth"), meant: "telehealth"),
      inSubject: Sample.subject.replacing("if-no: telehealth", by: "if-no: «telehelth»"))
    expect(
      Finding(.unknownCategory("tele")),
      inSubject: Sample.subject.replacing("if-yes: telemedicine", by: "if-yes: «tele»"))
  }

  @Test("of a bank lead to a subject in another file")
  func bank() {
    expect(
      Finding(.danglingReference(.subject, "cares"), meant: "care"),
      inBank: Sample.bank.replacing("subject: care", by: "subject: «cares»"))
    let library = Library(subject: Sample.subject.replacing("id: care", by: "x-id: care"))
    #expect(library.subjects.isEmpty)
  }

  @Test("to what could not be read are not reported a second time")
  func broken() {
    expect(
      Finding(.badSlug("Tele")),
      inSubject: Sample.subject.replacing("id: telemedicine", by: "id: «Tele»"))
    expect(
      Finding(.missingField("id", in: .category)),
      inSubject: Sample.subject.replacing("id: telemedicine\n    key", by: "«key»"))
    expect(
      Finding(.badSlug("Care")),
      inSubject: Sample.subject.replacing("id: care\n", by: "id: «Care»\n"))
    expect(
      Finding(.unknownField("sauces", in: .subject), meant: "sources"),
      inSubject: Sample.subject.replacing("sources:", by: "«sauces»:"),
      bank: Sample.bank(Sample.item + "\n  sources: [hrsa]"))
    expect(
      Finding(.wrongType(of: .field("concepts"), expected: .list, found: .text)),
      inSubject: Sample.subject.replacing("concepts:", by: "concepts: «none»\nx-concepts:"),
      bank: Sample.bank(Sample.item + "\n  concept: education"))
  }

  @Test("skip the item that they stand in, and nothing else")
  func skipping() throws {
    let second = "- id: second\n  service: Two photos.\n  answer: telemedicin"
    let library = Library(banks: Sample.bank(Sample.item + "\n" + second))
    let bank = try #require(library.banks.first)
    #expect(bank.items.map(\.id) == ["rash"])
    let report = try #require(library.report(of: bank.id))
    #expect(report.skipped.map(\.id) == ["second"])
    #expect(report.skipped.map(\.position.line) == [9])
    #expect(report.errorCount == 1)
  }
}
