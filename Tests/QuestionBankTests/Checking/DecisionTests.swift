import QuestionBank
import Testing

@Suite("A decision rule")
struct DecisionTests {
  @Test("ends with a category for yes, and has one only there")
  func ifYes() {
    expect(
      Finding(.missingField("if-yes", in: .criterion)),
      inSubject: Sample.subject.replacing("    if-yes: telemedicine\n", by: "")
        .replacing("id: care\n    ask", by: "id: «care»\n    ask"))
    expect(
      Finding(.misplacedField("if-yes", .onlyInLastCriterion)),
      inSubject: Sample.subject.replacing(
        "if-no: telehealth\n", by: "if-no: telehealth\n    if-yes: «telemedicine»\n"))
  }

  @Test("has criteria with ids that no other has")
  func duplicate() {
    expect(
      Finding(.duplicateID(.criterion, "care")),
      inSubject: Sample.subject.replacing("id: case", by: "id: «care»")
        .replacing("id: care\n    ask: Is it care", by: "id: «care»\n    ask: Is it care"))
  }

  @Test("leads to the answer of every item")
  func answers() {
    func item(_ answer: String, _ fails: String?) -> String {
      Sample.bank(
        "- id: a\n  service: A service.\n  answer: \(answer)"
          + (fails.map { "\n  fails: \($0)" } ?? ""))
    }
    expect(
      Finding(.answerMismatch(answer: "telemedicine", rule: "telehealth", failing: "case")),
      inBank: item("«telemedicine»", "case"))
    expect(
      Finding(.answerMismatch(answer: "telehealth", rule: "telemedicine", failing: nil)),
      inBank: item("«telehealth»", nil))
    expect(inBank: item("telehealth", "care"))
    expect(inBank: item("telemedicine", nil))
  }

  @Test("is not asked about an item whose `fails` could not be read")
  func unclear() {
    expect(
      Finding(.unknownField("fail", in: .item), meant: "fails"),
      inBank: Sample.bank("- id: a\n  service: A service.\n  answer: telehealth\n  «fail»: case"))
    expect(
      Finding(.danglingReference(.criterion, "casus")),
      inBank: Sample.bank("- id: a\n  service: One.\n  answer: telehealth\n  fails: «casus»"))
  }

  @Test("may be absent: then any answer is good")
  func absent() {
    expect(
      inBank: Sample.ownSubject("categories: [{id: telehealth}, {id: telemedicine}]\n"))
  }
}
