import Probability
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  // The first values of Vigna's splitmix64.c for the seed 1234567, as published with other ports.
  @Test("gives the published numbers")
  func published() {
    var generator = SplitMix64(seed: 1_234_567)
    let values = (0..<5).map { _ in generator.next() }
    #expect(
      values == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("gives equal numbers for equal seeds and others for other seeds")
  func seeds() {
    var one = SplitMix64(seed: 7)
    var same = SplitMix64(seed: 7)
    var other = SplitMix64(seed: 8)
    let values = (0..<100).map { _ in one.next() }
    #expect(values == (0..<100).map { _ in same.next() })
    #expect(Set(values).isDisjoint(with: (0..<100).map { _ in other.next() }))
  }

  @Test("spreads its unit numbers evenly over 0..<1")
  func unit() {
    var generator = SplitMix64(seed: 3)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<100_000 {
      let u = generator.nextUnit()
      #expect((0..<1).contains(u))
      counts[Int(u * 10)] += 1
    }
    // Each count has a standard deviation of 95.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
  }
}
