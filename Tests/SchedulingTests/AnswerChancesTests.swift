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
}
