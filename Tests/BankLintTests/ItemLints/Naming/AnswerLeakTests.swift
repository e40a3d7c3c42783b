import QuestionBank
import Testing

@testable import BankLint

@Suite("A service or hint that names a category")
struct AnswerLeakTests {
  /// The words that are found in a service, with the category that each is said to name.
  private func leaks(
    _ service: String, categories: [String], head: String = "x-head: none", lint: Lint = .answerLeak
  ) -> [String: String] {
    let list = categories.map { "  - " + $0.replacing("; ", with: "\n    ") }
    let bench = Bench(
      bank: """
        format: 1
        id: sample
        title: A sample
        \(head)
        categories:
        \(list.joined(separator: "\n"))
        items:
          - id: first
            service: \(service)
            answer: \(categories[0].dropFirst(4).prefix { $0 != ";" })
        """)
    #expect(bench.diagnostics.isEmpty, "\(bench.diagnostics)")
    var found: [String: String] = [:]
    for flaw in bench.itemFlaws(lint) {
      if case .answerLeak(let word, let category) = flaw { found[word] = category.text }
    }
    return found
  }

  private let ours = [
    "id: telehealth; synonyms: [health, tele-health]",
    "id: telemedicine; synonyms: [medicine, tele-medicine]",
  ]

  @Test("is found by the name, its forms and its compounds, whichever category it is")
  func names() {
    let found = leaks(
      "Telehealth or tele-medicine, telehealth, telemedical visits and a telehealth-based call",
      categories: ours)
    #expect(
      found == [
        "Telehealth": "telehealth", "tele-medicine": "telemedicine", "telemedical": "telemedicine",
        "telehealth-based": "telehealth",
      ])
  }

  @Test(
    "is not seen in words that only begin alike, or in what a name ends with",
    arguments: [
      "A telephone call about medicines and public health",
      "Telementoring and telemonitoring for all",
      "A teletherapist in good health", "Medics train",
    ])
  func nearMisses(service: String) { #expect(leaks(service, categories: ours).isEmpty) }

  @Test("counts the words of a name that no other category has")
  func sharedWords() {
    let trials = ["id: randomized; name: randomized trial", "id: single; name: single-arm trial"]
    #expect(
      leaks("A trial in which a random half gets it", categories: trials) == [
        "random": "randomized"
      ])
    #expect(leaks("A trial of a single arm", categories: trials) == ["single": "single"])
    #expect(leaks("Trials are run at three places", categories: trials).isEmpty)
  }

  @Test("takes words side by side as one name, and an id for what it is as a whole")
  func phrases() {
    let trials = ["id: rct; name: randomized trial", "id: case-control; name: looking back"]
    #expect(
      leaks("A randomised trial, and a case", categories: trials) == ["randomised trial": "rct"])
    #expect(leaks("The RCT, and case-control", categories: trials).count == 2)
    #expect(leaks("A case of control", categories: ["id: case-control", "id: b"]).count == 2)
  }

  @Test("tells no word of everyday answers, numbers and letters")
  func everydayWords() {
    #expect(leaks("No, not all of it is true", categories: ["id: no", "id: not-all"]).isEmpty)
    #expect(
      leaks("A visit of 2 hours at step b", categories: ["id: a1; name: phase 2", "id: b"]).isEmpty)
  }

  @Test("keeps words of one beginning apart")
  func families() {
    let names = ["id: intervention", "id: control"]
    #expect(leaks("An interview in contrast to an internal contract", categories: names).isEmpty)
    #expect(
      leaks("Those who are controlled, and interventional work", categories: names).count == 2)
  }

  @Test("leaves words alone that the author allows")
  func allowed() {
    let names = ["id: screening", "id: treatment"]
    #expect(leaks("She screens and treats", categories: names).count == 2)
    #expect(
      leaks("She screens and treats", categories: names, head: "allowed-cues: [screen]")
        == ["treats": "treatment"])
  }

  @Test("is judged in other languages by whole words and beginnings")
  func otherLanguages() {
    let names = ["id: telemedizin; name: Telemedizin", "id: beratung; name: Beratung"]
    let found = leaks(
      "Ein telemedizinischer Dienst, eine Berätung und zwei Beratungen", categories: names,
      head: "language: de")
    #expect(found == ["telemedizinischer": "telemedizin", "Beratungen": "beratung"])
  }
}
