import Testing

@testable import BankLint

@Suite("A stem")
struct StemTests {
  private func stem(_ word: String) -> String { Stem(of: word, in: .english).text }

  @Test(
    "is one for the forms of a word",
    arguments: [
      ["nurse", "nurses", "nurse's", "nursing", "nursed"],
      ["study", "studies", "studied", "studying"],
      ["plan", "plans", "planned", "planning"],
      ["visit", "visits", "visited", "visiting"],
      ["class", "classes"], ["call", "calls", "called", "calling"],
      ["process", "processes", "processing"],
      ["dose", "doses"], ["virus", "virus's"],
      ["change", "changes", "changed", "changing"],
    ])
  func forms(words: [String]) {
    #expect(Set(words.map(stem)).count == 1, "\(words.map(stem))")
  }

  @Test(
    "is another for another word",
    arguments: [
      ("care", "careful"), ("need", "nee"), ("string", "str"), ("diagnosis", "diagnose"),
      ("medicine", "medical"), ("telehealth", "telemedicine"), ("ring", "r"), ("news", "new"),
      ("bring", "br"), ("speed", "spe"),
    ])
  func otherWords(first: String, second: String) {
    #expect(stem(first) != stem(second))
  }

  @Test("has no stem but itself, and keeps four letters")
  func laws() {
    for word in StopWords.english.union(
      [
        "meetings", "readings", "glasses", "agreed", "eye", "seeing", "addresses", "essays",
        "übungen", "feedings",
      ])
    {
      #expect(stem(stem(word)) == stem(word))
      // What stands before an `'s` is the word.
      let bare = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
      #expect(stem(word).count >= min(4, bare.count))
    }
  }

  @Test("is the whole word where the language is unknown")
  func otherLanguage() {
    #expect(Stem(of: "ärztinnen", in: .other).text == "ärztinnen")
    #expect(Stem(of: "haus's", in: .other).text == "haus's")
  }
}
