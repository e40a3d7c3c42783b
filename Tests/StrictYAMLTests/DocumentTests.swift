import StrictYAML
import Testing

@Suite("A document")
struct DocumentTests {
  @Test("is read whole")
  func example() {
    expectAccepted(
      """
      format: 1
      items:
        # About a.
        - id: a  # first
          service: >-
            Some text
            in lines.
          sources: [x, {ref: y, locator: page 2}]
        - id: b
      """,
      #"{format: "1", items: [{id: "a", service: "Some text in lines.", sources: ["x", {ref: "y", locator: "page 2"}]}, {id: "b"}]}"#
    )
  }

  @Test("tells everything that is wrong in one pass")
  func allProblems() {
    expectRefused(
      """
      items:
        - id: a
          service: visit two ⟦#1 by video⟧
        - id: b
          answer: telehealth⟦:⟧ yes
          ⟦id⟧: c
      """, .commentEatsText, .colonInText, .duplicateKey("id"))
  }
}
