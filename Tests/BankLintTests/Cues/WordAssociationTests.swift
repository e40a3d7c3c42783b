import Testing

@testable import BankLint

@Suite("How strongly a word stands with an answer")
struct WordAssociationTests {
  @Test("is measured for words in five items, and no fewer")
  func fewest() {
    let answers = (0..<20).map { $0 % 2 }
    for count in [4, 5] {
      let words = (0..<20).map { $0 < count ? [7] : [] }
      let all = WordAssociation.all(words: words, answers: answers, categoryCount: 2)
      #expect(all.map(\.word) == (count < 5 ? [] : [7]))
    }
  }

  // scipy 1.17.1: binomtest(matching, all, share, alternative="greater").pvalue
  @Test(
    "is an exact binomial probability",
    arguments: [
      (8, 9, 20, 40, 0.01953125), (9, 9, 20, 40, 0.001953125), (6, 6, 30, 40, 0.177978515625),
      (7, 10, 13, 40, 0.016972599681690605), (5, 12, 5, 25, 0.07255549952000003),
    ])
  func golden(matching: Int, all: Int, total: Int, items: Int, chance: Double) {
    let answers = (0..<items).map { $0 < total ? 0 : 1 }
    let words = (0..<items).map { item in
      item < matching || (total..<(total + all - matching)).contains(item) ? [0] : []
    }
    let found = WordAssociation.all(words: words, answers: answers, categoryCount: 2)
    #expect(found.map(\.matching) == [matching])
    #expect(found.map(\.all) == [all])
    #expect(found.map(\.category) == [0])
    #expect(abs((found.first?.chance ?? 0) - chance) < 1e-12)
  }

  @Test("is told of the answer that it says most about, the strongest word first")
  func order() {
    let answers = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]
    let words = answers.enumerated().map { index, answer in
      (answer == 2 ? [5] : []) + (index % 6 < 2 || answer == 1 ? [9] : [])
    }
    let found = WordAssociation.all(words: words, answers: answers, categoryCount: 3)
    #expect(found.map(\.word) == [5, 9])
    #expect(found.map(\.category) == [2, 1])
    #expect(found.map(\.isPure) == [true, false])
  }
}
