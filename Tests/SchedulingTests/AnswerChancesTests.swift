import Scheduling
import Testing

@Suite("Guessing and slips")
struct AnswerChancesTests {
  @Test("make a forgotten choice of two right half of the time")
  func guess() {
    let chances = AnswerChances(categories: 2, slip: 0.02)
    #expect(chances.guess == 0.5)
    #expect(chances.probabilityOfRight(retrievability: 0) == 0.5)
    #expect(chances.probabilityOfRight(retrievability: 1) == 0.98)
    #expect(AnswerChances(categories: 4).guess == 0.25)
  }

  @Test("leave memory as it is where there is neither")
  func none() {
    for value in [0, 0.3, 1] {
      #expect(AnswerChances(guess: 0, slip: 0).probabilityOfRight(retrievability: value) == value)
    }
  }

  @Test("never make remembering a disadvantage, of one category neither")
  func monotone() {
    for categories in 1...6 {
      let chances = AnswerChances(categories: categories, slip: 0.05)
      let values = [0, 0.25, 0.5, 0.75, 1].map(chances.probabilityOfRight(retrievability:))
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(values.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test("of several answers about one rule are those of one answer, of two by hand, and fall")
  func several() {
    let chances = AnswerChances(categories: 2, slip: 0.02)
    for recall in [0, 0.4, 1] {
      let values = (1...4).map {
        chances.probabilityOfRight(retrievability: recall, inEachOf: $0)
      }
      let one = chances.probabilityOfRight(retrievability: recall)
      #expect(abs(values[0] - one) < 1e-12)
      #expect(abs(values[1] - (recall * 0.9604 + (1 - recall) * 0.25)) < 1e-12)
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
    }
  }
}
