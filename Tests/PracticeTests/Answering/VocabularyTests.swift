import Practice
import Testing

@Suite("Words that may be cut short")
struct VocabularyTests {
  let words = Vocabulary([
    Vocabulary.Word("hint", 1), Vocabulary.Word("help", 2), Vocabulary.Word("quit", 3),
    Vocabulary.Word("exit", 3), Vocabulary.Word("quiet", 4),
  ])

  @Test("every beginning either means the word, or is shared with another meaning")
  func everyBeginning() {
    for word in words.words {
      for length in 1...word.text.count {
        let beginning = String(word.text.prefix(length))
        let meanings = Set(
          words.words.filter { $0.text.hasPrefix(beginning) }.map(\.meaning))
        switch words.lookUp(beginning) {
        case .found(let meaning): #expect(meaning == word.meaning)
        case .ambiguous(let fitting): #expect(Set(fitting.map(\.meaning)) == meanings)
        case .unknown: Issue.record("\(beginning) means nothing")
        }
      }
    }
  }

  @Test("two words for one thing are not ambiguous")
  func sharedMeanings() {
    let words = Vocabulary([Vocabulary.Word("part", 1), Vocabulary.Word("party", 1)])
    #expect(words.lookUp("par") == .found(1))
  }

  @Test("a text that is near a word suggests it")
  func suggestions() {
    #expect(words.lookUp("hnit") == .unknown(suggestion: Vocabulary.Word("hint", 1)))
    #expect(words.lookUp("qiut") == .unknown(suggestion: Vocabulary.Word("quit", 3)))
    #expect(words.lookUp("statistics") == .unknown(suggestion: nil))
  }

  @Test("an empty text is the beginning of everything")
  func empty() {
    guard case .ambiguous(let all) = words.lookUp("") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(all.map(\.text) == ["hint", "help", "quit", "quiet"])
  }
}
