import Probability
import Testing

@testable import BankLint

@Suite("The words of a text")
struct WordsTests {
  private func words(_ text: String) -> [String] { Words(text, in: .english).all.map(\.text) }

  @Test("are runs of letters and digits, joined by single apostrophes and hyphens")
  func runs() {
    #expect(
      words("An on-call nurse's note: 24 pages.") == [
        "an", "on-call", "nurse's", "note", "24", "pages",
      ])
    #expect(
      words("'wellness calls', members' -- and -dash-") == [
        "wellness", "calls", "members", "and", "dash",
      ])
    #expect(words("rock--roll a-'b") == ["rock", "roll", "a", "b"])
    #expect(words("").isEmpty)
    #expect(words("-- ' … !").isEmpty)
  }

  @Test("are alike where people read them as the same")
  func folding() {
    #expect(
      words("Don’t RE‑USE ｅ－ｍａｉｌ ﬁle É ﬃ") == ["don't", "re-use", "e-mail", "file", "é", "ffi"])
    #expect(words("cafe\u{301}") == ["caf\u{e9}"])
    #expect(
      words("tele\u{200B}health so\u{AD}ft \u{200B}edge\u{200B}") == ["telehealth", "soft", "edge"])
    #expect(words("ΟΔΟΣ Straße 東京 ٣") == ["οδοσ", "straße", "東京", "٣"])
  }

  @Test("stand where they say, in order and apart, for any text at all")
  func placesOfRandomTexts() {
    var random = SplitMix64(seed: 17)
    let alphabet = Array("aZé9 '-.!?\u{301}\u{AD}\u{200B}’ﬁ\n東Dr,;(".unicodeScalars)
    for _ in 0..<500 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        view.append(alphabet.randomElement(using: &random) ?? " ")
      }
      let text = String(view)
      let words = Words(text, in: .english)
      #expect(words.written(0..<words.scalars.count) == text)
      var end = 0
      for word in words.all {
        #expect(word.range.lowerBound >= end && !word.range.isEmpty)
        end = word.range.upperBound
        #expect(FoldedText(words.scalars[word.range]).text == word.text)
        #expect(words.scalars[word.range.lowerBound].wordPart == .body)
      }
      #expect(end <= words.scalars.count)
      // No letter is outside of a word.
      let inside = words.all.reduce(0) { sum, word in
        sum + words.scalars[word.range].count { $0.wordPart == .body }
      }
      #expect(inside == words.scalars.count { $0.wordPart == .body })
      #expect(words.sentences.flatMap { Array($0) } == Array(words.all.indices))
      #expect(words.sentences.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("carry the subject unless they are stop words; other languages have none")
  func content() {
    let stems = Words("The nurses of the ward, not the doctors", in: .english).contentStems
    #expect(stems == ["nurs", "ward", "not", "doctor"])
    #expect(Words("the nurses", in: .other).contentStems == ["the", "nurses"])
  }

  @Test("are many, and still cut in one pass")
  func long() {
    #expect(Words(String(repeating: "a-", count: 50_000), in: .english).all.count == 1)
    #expect(Words(String(repeating: "\u{200B}", count: 50_000) + "x", in: .english).all.count == 1)
  }
}
