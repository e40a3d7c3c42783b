import QuestionBank
import Testing

@testable import BankLint

@Suite("A rationale that names another category")
struct OtherCategoryTests {
  private func flaws(_ rationale: String, answer: String) -> [ItemFlaw] {
    Bench(
      bank: """
        format: 1
        id: sample
        title: A sample
        categories:
          - id: telehealth
            synonyms: [remote health]
          - {id: telemedicine, part-of: telehealth}
          - {id: visit, name: office visit}
        items:
          - id: first
            service: A doctor sees a patient in the evening by video
            answer: \(answer)
            rationale: "\(rationale)"
        """
    ).itemFlaws(.otherCategory)
  }

  @Test("contradicts the answer")
  func contradicts() {
    #expect(
      flaws("The doctor treats him, so this is telemedicine.", answer: "visit")
        == [.otherCategory("telemedicine", answer: "visit")])
    #expect(
      flaws("All of this is remote health work.", answer: "visit")
        == [.otherCategory("telehealth", answer: "visit")])
    #expect(
      flaws("It is an office visit.", answer: "telehealth")
        == [.otherCategory("visit", answer: "telehealth")])
  }

  @Test(
    "may do so to deny it, to contrast the two, or of what contains the answer",
    arguments: [
      ("It is not telemedicine, as nobody is treated.", "visit"),
      ("It isn't telemedicine.", "visit"),
      ("Unlike telemedicine this is face to face.", "visit"),
      ("If she were elsewhere, it would be telemedicine.", "visit"),
      ("The sign says 'telemedicine', and he is there.", "visit"),
      ("Telemedicine needs a distance; an office visit has none.", "visit"),
      ("Treatment is the part of telehealth that this is about.", "telemedicine"),
      ("The office is closed and a visit is planned.", "telehealth"),
    ])
  func mayContrast(rationale: String, answer: String) {
    #expect(flaws(rationale, answer: answer).isEmpty)
  }

  @Test("is told of once, at the name")
  func place() {
    let item = MarkedText(
      Bench.bank(
        of: """
          - id: first
            service: A doctor sees a patient at home in the evening
            answer: near
            rationale: >-
              She is so ⟦far⟧ away that it is far.
          """))
    #expect(Bench(bank: item.text).found(.otherCategory).map(\.span) == item.spans)
  }
}
