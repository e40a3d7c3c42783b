import QuestionBank
import Testing

@testable import BankLint

@Suite("The wording of a service")
struct WordingTests {
  private func bench(_ service: String, head: String = "") -> Bench {
    Bench(item: "- id: first\n  service: \"\(service)\"\n  answer: near", head: head)
  }

  private func words(_ count: Int) -> String {
    (0..<count).map { "w\($0)" }.joined(separator: " ")
  }

  @Test("has from 6 to 60 words, and 35 a sentence")
  func length() {
    func flaws(_ service: String) -> [ItemFlaw] { bench(service).itemFlaws(.stemLength) }
    #expect(flaws(words(5)) == [.shortService(words: 5)])
    #expect(flaws(words(6)).isEmpty)
    #expect(flaws(words(35)).isEmpty)
    #expect(flaws(words(36)) == [.longSentence(words: 36)])
    #expect(flaws(words(30) + ". A" + words(29)).isEmpty)
    #expect(flaws(words(30) + ". A " + words(30)) == [.longService(words: 61)])
    #expect(flaws(words(6) + ". A " + words(36)) == [.longSentence(words: 37)])
  }

  @Test("is shown where it is too long")
  func lengthPlaces() {
    let item = MarkedText(
      Bench.bank(
        of: "- id: first\n  service: \(words(30)). A \(words(29)) ⟦too much⟧.\n  answer: near"))
    #expect(Bench(bank: item.text).found(.stemLength).map(\.span) == item.spans)
  }

  @Test("is readable by the index of Senter and Smith, of which long sentences are no part")
  func readability() throws {
    // 6 words, 24 letters, one sentence: 4.71 · 4 + 0.5 · 6 − 21.43.
    let index = try #require(Words("Four five nine zero ones twos.", in: .english).readabilityIndex)
    #expect(abs(index - 0.41) < 1e-9)
    let long = try #require(Words(words(40), in: .english).readabilityIndex)
    let longer = try #require(Words(words(40) + " w10 w11 w12", in: .english).readabilityIndex)
    #expect(abs(long - longer) < 0.2)
    #expect(Words("", in: .english).readabilityIndex == nil)
    #expect(Words("... !", in: .english).readabilityIndex == nil)
  }

  @Test("overstates, leaves open and denies by words of their own")
  func words() {
    let service = "He never calls, and often he doesn't, not without usually being late."
    #expect(bench(service).itemFlaws(.absoluteTerm) == [.absoluteTerm("never")])
    #expect(
      bench(service).itemFlaws(.vagueFrequency) == [
        .vagueFrequency("often"), .vagueFrequency("usually"),
      ])
    #expect(
      bench(service).itemFlaws(.negativeStem)
        == [.negativeStem("doesn't"), .negativeStem("not"), .negativeStem("without")])
    #expect(
      bench("Not one but not both of them").itemFlaws(.negativeStem) == [.negativeStem("not")])
  }

  @Test(
    "may say that somebody may",
    arguments: [
      ("She may call him at night again", 1), ("In May she calls him at night", 0),
      ("She tells him that he may drive again", 0), ("A nurse asks what it might be now", 0),
      ("He waits. She asks. It may be his heart", 1), ("A trainer counts how often he lifts it", 0),
    ])
  func may(service: String, flaws: Int) {
    #expect(bench(service).itemFlaws(.vagueFrequency).count == flaws)
  }

  @Test("is not judged by English words in another language")
  func otherLanguages() {
    let lints: [Lint] = [.absoluteTerm, .vagueFrequency, .negativeStem, .readingLevel]
    let found = bench(
      "Interdisziplinäre Gesundheitsinformationssysteme never often not verarbeiten Patientendaten",
      head: "language: de-AT")
    for lint in lints { #expect(found.found(lint).isEmpty) }
  }

  @Test("is one case in three sentences at most")
  func compound() {
    func flaws(_ service: String) -> [ItemFlaw] { bench(service).itemFlaws(.compoundItem) }
    #expect(flaws("One is. Two is. Three is.").isEmpty)
    #expect(flaws("One is. Two is. Three is. Four is.") == [.manySentences(4)])
    #expect(flaws("She calls and/or writes to him now") == [.alternatives])
    #expect(flaws("She calls and or writes; either/or").isEmpty)
  }
}
