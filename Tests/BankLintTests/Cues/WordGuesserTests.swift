import Probability
import Testing

@testable import BankLint

@Suite("A guesser by words")
struct WordGuesserTests {
  /// Items like those that scikit-learn was given.
  private struct Sample {
    var words: [[Int]] = []
    var answers: [Int] = []
    var families: [Int] = []

    init(seed: UInt64, count: Int, categories: UInt64, vocabulary: UInt64, family: Int) {
      var generator = SplitMix64(seed: seed)
      for number in 0..<count {
        let answer = generator.next() % categories
        var words = Set((0..<6).map { _ in Int(generator.next() % vocabulary) })
        if generator.next() % 10 < 7 { words.insert(Int(vocabulary + answer)) }
        self.words.append(words.sorted())
        answers.append(Int(answer))
        families.append(number / family)
      }
    }
  }

  // scikit-learn 1.9.1: BernoulliNB(alpha=0.5).fit(other families).predict(family), on the words that
  // two families have.
  @Test(
    "guesses as scikit-learn does, which fits anew for every family",
    arguments: [
      (1, 24, 2, 30, 1, "111110010110111101101111"),
      (2, 30, 2, 20, 2, "010000001111001011111111011001"),
      (3, 36, 3, 25, 3, "012222121221211121111001210202111112"),
      (4, 25, 3, 12, 4, "1001000010000111101110111"),
    ])
  func golden(
    seed: UInt64, count: Int, categories: UInt64, vocabulary: UInt64, family: Int, guesses: String
  ) {
    let sample = Sample(
      seed: seed, count: count, categories: categories, vocabulary: vocabulary, family: family)
    let guesser = WordGuesser(
      words: sample.words, families: sample.families, categoryCount: Int(categories))
    let guessed = guesser.guesses(answers: sample.answers).map { $0.map(String.init) ?? "-" }
    #expect(guessed.joined() == guesses)
    #expect(
      guesser.rightGuesses(answers: sample.answers)
        == zip(guessed, sample.answers).count { $0 == "\($1)" })
  }

  @Test("learns nothing about a family from itself")
  func heldOut() {
    // Each family has a word of its own that tells its answer.
    let families = (0..<20).map { $0 / 2 }
    let answers = families.map { $0 % 2 }
    let guesser = WordGuesser(
      words: families.map { [$0] }, families: families, categoryCount: 2)
    // Without words, the category that is commoner among the others: never its own.
    #expect(guesser.rightGuesses(answers: answers) == 0)
  }

  @Test("guesses a word that always tells")
  func pure() {
    let answers = (0..<20).map { $0 % 2 }
    let guesser = WordGuesser(
      words: answers.map { [$0] }, families: Array(0..<20), categoryCount: 2)
    #expect(guesser.rightGuesses(answers: answers) == 20)
  }

  @Test("says nothing where there is nothing to learn from")
  func nothing() {
    let alone = WordGuesser(words: [[0], [0, 1]], families: [0, 0], categoryCount: 2)
    #expect(alone.guesses(answers: [0, 1]) == [nil, nil])
    #expect(WordGuesser(words: [], families: [], categoryCount: 2).guesses(answers: []) == [])
  }
}
