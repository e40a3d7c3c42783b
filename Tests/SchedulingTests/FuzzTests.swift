import Probability
import Scheduling
import Testing

@Suite("Fuzz")
struct FuzzTests {
  let wide = 1...36_500

  @Test("has the bounds of the published table")
  func table() throws {
    struct Table: Decodable {
      struct Row: Decodable {
        var interval: Double
        var lo: Int
        var hi: Int
      }
      var rows: [Row]
    }
    let rows = try Fixture.load("fuzz_bounds.json", as: Table.self).rows
    #expect(rows.count == 24)
    for row in rows {
      #expect(Fuzz.bounds(near: row.interval, within: wide) == row.lo...row.hi)
    }
  }

  @Test("draws every day of its bounds equally often, and none beyond")
  func fairDraw() {
    for interval in [1.0, 2.4, 2.5, 7, 30] {
      let bounds = Fuzz.bounds(near: interval, within: wide)
      let each = 1_000
      var counts: [Int: Int] = [:]
      for index in 0..<(bounds.count * each) {
        let unit = (Double(index) + 0.5) / Double(bounds.count * each)
        counts[Fuzz.days(near: interval, within: wide, unit: unit), default: 0] += 1
      }
      #expect(counts == Dictionary(uniqueKeysWithValues: bounds.map { ($0, each) }))
    }
  }

  @Test("never leaves its limits")
  func limits() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<20_000 {
      let low = Int.random(in: 1...50, using: &generator)
      let limits = low...(low + Int.random(in: 0...50, using: &generator))
      let interval = Double.random(in: 0...120, using: &generator)
      let days = Fuzz.days(near: interval, within: limits, unit: generator.nextUnit())
      #expect(limits.contains(days))
    }
    #expect(Fuzz.days(near: 1e300, within: wide, unit: 0.999_999) == 36_500)
    #expect(Fuzz.days(near: 0, within: wide, unit: 0.5) == 1)
  }

  @Test("leaves a choice above two days wherever the limits have room")
  func choice() {
    for interval in stride(from: 0, through: 60, by: 0.1) {
      for low in 3...40 {
        for room in 1...5 {
          #expect(Fuzz.bounds(near: interval, within: low...(low + room)).count > 1)
        }
      }
    }
    #expect(Fuzz.bounds(near: 30, within: 30...30) == 30...30)
    #expect(Fuzz.bounds(near: 2, within: 1...30) == 2...2)
  }

  @Test("lets a grown interval grow by at least a day")
  func growing() {
    #expect(Fuzz.fewestDays(near: 9.6, previousDays: 9) == 10)
    // Rounds to what it was: at least as long.
    #expect(Fuzz.fewestDays(near: 9.4, previousDays: 9) == 9)
    // Shrank a little, within the spread: not shorter.
    #expect(Fuzz.fewestDays(near: 8, previousDays: 10) == 10)
    // Shrank beyond the spread: free.
    #expect(Fuzz.fewestDays(near: 8, previousDays: 11) == 0)
    #expect(Fuzz.fewestDays(near: 2, previousDays: 2) == 2)
    #expect(Fuzz.fewestDays(near: 2, previousDays: 3) == 0)
  }
}
