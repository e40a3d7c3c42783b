import Foundation
import Probability
import Testing

@testable import BankLint

/// How many banks there are in each row; none if nobody asks for the table.
private let banksARow =
  ProcessInfo.processInfo.environment["TELEQUIZ_CUE_TABLE"].flatMap { Int($0) } ?? 0

/// Prints the tables of Benchmarks/Results/2026-11-22-surface-cues.md as Markdown.
///
/// Only if the environment says how many banks there are to be in each row:
/// `TELEQUIZ_CUE_TABLE=200 swift test --filter CueTableTests`. 200 take about a quarter of an hour.
@Suite("The table of false alarms and power", .enabled(if: banksARow > 0))
struct CueTableTests {
  @Test("is printed")
  func rows() {
    print("| items | categories | families | words leak | L403 | its notes | L404 | L405 | L406 |")
    print("|---|---|---|---|---|---|---|---|---|")
    for items in [20, 40, 60, 120] {
      for (families, name) in [(SyntheticItems.Families.none, "none"), (.contrasts, "contrasts")] {
        row(.init(items: items, families: families), name, "no")
        row(.init(items: items, families: families, leak: .wordPair), name, "yes")
        row(
          .init(items: items, families: families, leak: .wordPair, isMasked: true), name,
          "yes, allowed")
      }
    }
    row(.init(items: 60, categoryCount: 3), "none", "no")
    row(.init(items: 60, categoryCount: 3, leak: .wordPair), "none", "yes")
    row(.init(items: 60, families: .sameAnswer), "threes of one answer, declared", "no")
    row(
      .init(items: 60, families: .sameAnswer, declaresFamilies: false),
      "threes of one answer, not declared", "no")
  }

  private func row(_ cell: CuePower.Cell, _ families: String, _ leak: String) {
    let power = CuePower(cell, banks: banksARow)
    let cells =
      ["\(cell.items)", "\(cell.categoryCount)", families, leak]
      + [
        power.alarms(of: .cueWord), power.notes, power.alarms(of: .predictableLabels),
        power.alarms(of: .lengthCue), power.alarms(of: .formatCue),
      ].map(percent)
    print("| " + cells.joined(separator: " | ") + " |")
  }

  @Test("compares dealing answers freely with dealing them by families")
  func dealing() {
    print("| families | words leak | by families, p ≤ 0.02 | freely, p ≤ 0.02 |")
    print("|---|---|---|---|")
    for (families, name) in [
      (SyntheticItems.Families.none, "none"), (.contrasts, "contrasts"),
      (.sameAnswer, "threes of one answer"),
    ] {
      for leak in [SyntheticItems.Leak.none, .wordPair] {
        let alarms = (1...UInt64(banksARow)).map { seed in
          alarm(SyntheticItems(count: 40, families: families, leak: leak, seed: seed))
        }
        let isLeaking = if case .none = leak { "no" } else { "yes" }
        print(
          "| \(name) | \(isLeaking) | \(percent(alarms.count { $0.byFamilies })) "
            + "| \(percent(alarms.count { $0.freely })) |")
      }
    }
  }

  /// Whether at most 4 of 200 deals, the real one included, do as well as the real answers, however well.
  private func alarm(_ items: SyntheticItems) -> (byFamilies: Bool, freely: Bool) {
    let guesser = WordGuesser(
      words: items.words, families: items.families, categoryCount: 2)
    let right = guesser.rightGuesses(answers: items.answers)
    func isRare(_ shuffle: FamilyShuffle) -> Bool {
      var generator = SplitMix64(seed: 404)
      var asGood = 1
      for _ in 0..<199 where asGood <= 4 {
        let dealt = shuffle.deal(items.answers, using: &generator)
        if guesser.rightGuesses(answers: dealt) >= right { asGood += 1 }
      }
      return asGood <= 4
    }
    return (
      isRare(FamilyShuffle(families: items.families)),
      isRare(FamilyShuffle(families: Array(items.families.indices)))
    )
  }

  private func percent(_ count: Int) -> String {
    let tenths = (1_000 * Double(count) / Double(banksARow)).rounded() / 10
    return "\(tenths) %"
  }
}
