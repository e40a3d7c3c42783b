import Probability
import Testing

@testable import Statistics

@Suite("How often a concept was forgotten")
struct LapseRecordTests {
  func record(_ failing: [Double], failures: Int) -> LapseRecord {
    LapseRecord(
      failing.enumerated().map { (failing: $0.element, hasFailed: $0.offset < failures) })
  }

  @Test("is no leech before three failures, nor where as many were to be expected")
  func noLeech() {
    #expect(!LapseRecord([]).isLeech)
    #expect(LapseRecord([]).probability == 1)
    #expect(!record([0.001, 0.001], failures: 2).isLeech)
    #expect(!record(Array(repeating: 0.3, count: 20), failures: 7).isLeech)
  }

  @Test("is one where so many failures are less likely than one in two hundred")
  func leech() {
    // By hand: three of three at 0.1 are 0.001; three of four, 0.0037; three of five, 0.00856.
    let alike = { record(Array(repeating: 0.1, count: $0), failures: 3) }
    #expect(abs(alike(3).probability - 0.001) < 1e-12 && alike(3).isLeech)
    #expect(abs(alike(4).probability - 0.0037) < 1e-12 && alike(4).isLeech)
    #expect(abs(alike(5).probability - 0.00856) < 1e-12 && !alike(5).isLeech)
    #expect(abs(alike(5).expectedFailures - 0.5) < 1e-12)
  }

  @Test("looks at the latest fifty recalls, so that what was mended is a leech no more")
  func mended() {
    let bad = Array(repeating: (failing: 0.07, hasFailed: true), count: 6)
    let good = Array(repeating: (failing: 0.07, hasFailed: false), count: 60)
    #expect(LapseRecord(bad + good.prefix(10)).isLeech)
    let mended = LapseRecord(bad + good)
    #expect(!mended.isLeech && mended.failures == 0 && mended.recalls == 50)
  }

  /// The share of concepts that are ever called leeches over forty recalls.
  func everLeeches(failing: Double, foreseen: Double, seed: UInt64) -> Double {
    var generator = SplitMix64(seed: seed)
    let concepts = 1_500
    let called = (0..<concepts).count { _ in
      var recalls: [(failing: Double, hasFailed: Bool)] = []
      return (0..<40).contains { _ in
        let hasFailed = Double.random(in: 0..<1, using: &generator) < failing
        recalls.append((foreseen, hasFailed))
        return hasFailed && LapseRecord(recalls).isLeech
      }
    }
    return Double(called) / Double(concepts)
  }

  @Test("rarely accuses what obeys the model, and finds what does not")
  func operatingCharacteristics() {
    #expect(everLeeches(failing: 0.07, foreseen: 0.07, seed: 1) < 0.02)
    #expect(everLeeches(failing: 0.25, foreseen: 0.07, seed: 2) > 0.8)
  }
}
