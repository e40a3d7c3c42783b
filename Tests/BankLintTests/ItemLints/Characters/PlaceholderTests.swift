import QuestionBank
import Testing

@testable import BankLint

@Suite("A placeholder")
struct PlaceholderTests {
  @Test("is found in every text of a bank, where it stands, once")
  func places() {
    let bank = MarkedText(
      """
      format: 1
      id: sample
      title: ⟦TBD⟧
      x-notes: TODO, ask the others
      description: >-
        This is ⟦FIXME⟧ and not
        fixme.
      # TODO: a comment
      categories:
        - id: near
          definition: So ⟦???⟧
        - id: far
          definition: Really?? Yes? ?? No
      items:
        - id: first
          service: ⟦Lorem⟧ ipsum, todo ⟦????⟧ and XXXL
          answer: near
          hint: ⟦XXX⟧
          rationale: Para todos
          x-note: TODO
      """)
    let bench = Bench(bank: bank.text)
    #expect(bench.diagnostics.isEmpty)
    #expect(bench.found(.placeholder).map(\.span) == bank.spans)
  }

  @Test("is found in a subject file too")
  func subject() {
    let subject = MarkedText(
      """
      format: 1
      id: topic
      title: A topic
      categories: [{id: near, definition: ⟦TODO⟧}, {id: far}]
      """)
    let found = Bench(["topic.subject.yaml": subject.text]).found(.placeholder)
    #expect(found.map(\.span) == subject.spans)
  }
}
