import Testing

@testable import BankLint

// The full table is in Benchmarks/Results; `CueTableTests.swift` makes it.
@Suite("The lints about cues")
struct CuePowerTests {
  @Test("are alarmed by banks without cues no more often than they say")
  func falseAlarms() {
    for (items, families) in [(40, SyntheticItems.Families.none), (60, .contrasts)] {
      let power = CuePower(.init(items: items, families: families), banks: 50)
      #expect(power.isExplained(.cueWord, by: 0.01))
      #expect(power.isExplained(.predictableLabels, by: 0.02))
      #expect(power.isExplained(.lengthCue, by: 0.01))
      #expect(power.isExplained(.formatCue, by: 0.01))
    }
  }

  @Test("find a pair of words that stands in 70 % of 60 items, with and without contrasts")
  func power() {
    for families in [SyntheticItems.Families.none, .contrasts] {
      let power = CuePower(.init(items: 60, families: families, leak: .wordPair), banks: 10)
      #expect(power.alarms(of: .cueWord) == 10)
      #expect(power.alarms(of: .predictableLabels) >= 9)
    }
  }

  @Test("let it be if the pair is allowed")
  func masked() {
    let power = CuePower(.init(leak: .wordPair, isMasked: true), banks: 25)
    #expect(power.isExplained(.cueWord, by: 0.01))
    #expect(power.isExplained(.predictableLabels, by: 0.02))
  }
}
