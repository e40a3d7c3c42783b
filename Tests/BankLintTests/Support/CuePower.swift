import Probability

@testable import BankLint

/// How often the lints about cues are alarmed by banks of one kind.
struct CuePower {
  /// A kind of bank.
  struct Cell {
    var items = 60
    var categoryCount = 2
    var families = SyntheticItems.Families.none
    var leak = SyntheticItems.Leak.none
    /// Whether the words that leak are allowed cues.
    var isMasked = false
    /// Whether the bank says which items belong together.
    var declaresFamilies = true
  }

  /// How many banks were looked at.
  let banks: Int
  /// In how many each lint found something that is more than a note, and notes of `cue-word` apart.
  private(set) var alarms: [Lint: Int] = [:]
  private(set) var notes = 0

  /// Lints so many banks of a kind; their seeds are 1, 2, 3 and so on.
  init(_ cell: Cell, banks: Int) {
    self.banks = banks
    for seed in 1...UInt64(banks) {
      let items = SyntheticItems(
        count: cell.items, categoryCount: cell.categoryCount, families: cell.families,
        leak: cell.leak, seed: seed)
      let cues = cell.isMasked ? (0..<cell.categoryCount).map { "leak\($0)" } : []
      let found = CueFindings.all(
        in: items.bank(allowing: cues, declaringFamilies: cell.declaresFamilies),
        of: [.cueWord, .predictableLabels, .lengthCue, .formatCue])
      if found.contains(where: { $0.lint == .cueWord && $0.kind.flaw.defaultLevel == .note }) {
        notes += 1
      }
      let alarmed = found.filter { $0.lint != .cueWord || $0.kind.flaw.defaultLevel > .note }
      for lint in Set(alarmed.map(\.lint)) { alarms[lint, default: 0] += 1 }
    }
  }

  /// In how many banks a lint found something.
  func alarms(of lint: Lint) -> Int { alarms[lint] ?? 0 }

  /// Whether so many alarms can be chance if each bank alarms with a probability: not once in 1,000.
  func isExplained(_ lint: Lint, by probability: Double) -> Bool {
    BinomialDistribution(trials: banks, probability: probability).atLeast(alarms(of: lint)) > 0.001
  }
}
