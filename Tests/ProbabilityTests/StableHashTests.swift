import Probability
import Testing

@Suite("The stable hash")
struct StableHashTests {
  func hash(_ texts: String...) -> StableHash {
    var hash = StableHash()
    for text in texts { hash.combine(text) }
    return hash
  }

  // Computed with an independent Python version of FNV-1a and the SplitMix64 finaliser.
  @Test("has the values that every installation has")
  func golden() {
    #expect(StableHash().bits == 0xF52A_15E9_A9B5_E89B)
    #expect(hash("telehealth").bits == 0x8713_5523_21C1_24B1)
    #expect(hash("käse 漢").bits == 0xFA2F_2F85_422C_E5D6)
    var dated = hash("telehealth/education")
    dated.combine(20_514)
    #expect(dated.bits == 0x4ADB_932C_AA1A_702B)
    var negative = StableHash()
    negative.combine(-1)
    #expect(negative.bits == 0x9795_737C_4A2D_ACD5)
  }

  @Test("tells apart where one text ends and the next begins")
  func boundaries() {
    #expect(hash("a", "bc").bits != hash("ab", "c").bits)
    #expect(hash("a").bits != hash("a", "").bits)
  }

  @Test("spreads neighbouring days evenly over 0..<1")
  func spread() {
    var counts = [Int](repeating: 0, count: 10)
    for day in 0..<10_000 {
      var dated = hash("telehealth/education")
      dated.combine(day)
      #expect((0..<1).contains(dated.unit))
      counts[Int(dated.unit * 10)] += 1
    }
    // Each count has a standard deviation of 30.
    #expect(counts.allSatisfy { abs($0 - 1_000) < 150 })
  }
}
