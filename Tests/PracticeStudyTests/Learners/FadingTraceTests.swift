import PracticeStudy
import Testing

@Suite("A memory made of traces")
struct FadingTraceTests {
  let fading = FadingTrace.Fading(slowest: 0.3, spacing: 0.2)

  func strength(practisedOn days: [Int], seenOn day: Int) -> Double {
    var trace = FadingTrace()
    for day in days { trace.practise(on: day, weight: 1, fading: fading) }
    return trace.strength(on: day)
  }

  @Test("fades from day to day, ever more slowly")
  func fades() {
    let strengths = (0..<60).map { strength(practisedOn: [0, 3], seenOn: 3 + $0) }
    let losses = zip(strengths, strengths.dropFirst()).map { $0 - $1 }
    #expect(losses.allSatisfy { $0 > 0 } && losses == losses.sorted(by: >))
  }

  @Test("is nothing without practice, and as strong as its weight on the day itself")
  func beginning() {
    #expect(strength(practisedOn: [], seenOn: 9) == 0)
    #expect(strength(practisedOn: [4], seenOn: 4) == 1)
  }

  @Test("each further practice on a day is worth 0.7 of the one before")
  func sameDay() {
    #expect(abs(strength(practisedOn: [0, 0, 0], seenOn: 0) - (1 + 0.7 + 0.49)) < 1e-12)
  }

  @Test("spaced practice is worth more a month later than massed practice", arguments: 2...8)
  func spacing(times: Int) {
    let massed = strength(practisedOn: Array(repeating: 0, count: times), seenOn: 60)
    let daily = strength(practisedOn: (0..<times).map { $0 }, seenOn: 60)
    let weekly = strength(practisedOn: (0..<times).map { 4 * $0 }, seenOn: 60)
    #expect(massed < daily && daily < weekly)
  }
}
