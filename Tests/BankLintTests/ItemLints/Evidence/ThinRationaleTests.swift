import QuestionBank
import Testing

@testable import BankLint

@Suite("A thin rationale")
struct ThinRationaleTests {
  private func flaws(_ rationale: String, head: String = "", decision: String = "") -> [ItemFlaw] {
    Bench(
      bank: """
        format: 1
        id: sample
        title: A sample
        categories:
          - {id: near, definition: Doctor and patient are in one room}
          - {id: far}
        \(decision)
        concepts: [{id: video, rule: A camera is only a channel}]
        items:
          - id: first
            service: A nurse and a physician look at a wound of their guest together
            answer: near
            concept: video
            rationale: \(rationale)
        """
    ).itemFlaws(.thinRationale)
  }

  @Test("has fewer than 6 words")
  func short() {
    #expect(flaws("The room is the same") == [.shortRationale(words: 5)])
    #expect(flaws("The room is the same one") == [])
  }

  @Test("says the service again in other forms")
  func echo() {
    // Nine stems in either, and then two of one more.
    #expect(
      flaws("The nurses and physicians looked at the guests' wounds, together, in rooms") == [
        .echoedRationale
      ])
    #expect(
      flaws(
        "The nurse and physician looked at wounds together in a room of the hospital, quite near")
        == [])
  }

  @Test("has no word of definitions or concept, unless a decision rule is shown beside it")
  func baseless() {
    let rationale = "They stand side by side the whole time"
    #expect(flaws(rationale) == [.baselessRationale])
    #expect(flaws("They stand side by side with a camera") == [])
    #expect(flaws("They stand side by side, a doctor too") == [])
    #expect(
      flaws(
        rationale,
        decision: "decision: [{id: place, ask: Is it one, if-no: far, if-yes: near}]") == [])
  }
}
