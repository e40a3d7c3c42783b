import BankLint
import Probability
import QuestionBank
import Testing

@testable import TelequizCommands

@Suite("What --fix makes of a damaged bank")
struct BankFixingTests {
  private static let shipped = BuiltInBanks.files(place: 0)
  private static let today = CalendarDate(year: 2026, month: 11, day: 22)

  /// The head of a shipped bank and a few of its items, with slips of the kinds that can be put right
  /// and of others.
  private func damaged(using random: inout SplitMix64) -> SourceFile {
    let bank = Self.shipped.filter { $0.name.hasSuffix(".bank.yaml") }.randomElement(using: &random)
    let blocks = String(decoding: bank?.bytes ?? [], as: UTF8.self).split(separator: "\n\n")
    let head = blocks.firstIndex { $0.contains("items:") } ?? 0
    let items = blocks[(head + 1)...].shuffled(using: &random).prefix(6)
    var lines = (blocks[...head] + items).joined(separator: "\n\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let index = Int.random(in: lines.indices, using: &random)
      lines[index] = slip(in: lines[index], using: &random)
    }
    return SourceFile(
      name: "damaged.bank.yaml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func slip(in line: String, using random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<11, using: &random) {
    case 0: line.replacing(": ", with: ":\t", maxReplacements: 1)
    case 1: line + " #1"
    case 2: line + " and: more"
    case 3: line.replacing("]", with: ", ]")
    case 4: line.replacing("[", with: "[aafp, aafp, ")
    case 5: line.replacing("    ", with: " \u{A0}  ", maxReplacements: 1)
    case 6: line.replacing("rationale", with: "Rationale").replacing("hint", with: "HINT")
    case 7: line.replacing(">-", with: "")
    case 8: line.replacing(">-", with: "@home")
    case 9: "  # lint: allow no-source, L301, tab -- because\n" + line
    default: line.replacing("answer", with: "anwser")
    }
  }

  @Test("has fewer problems, no new error, and nothing left to fix", arguments: 0..<12)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var changes = 0
    for _ in 0..<6 {
      let bank = damaged(using: &random)
      let subjects = Self.shipped.filter { $0.name.hasSuffix(".subject.yaml") }
      let before = BankCheck.Folder(checked: [bank], files: [bank] + subjects)
      let fixing = BankFixing(before, settings: LintSettings(), today: Self.today)
      let shown = String(decoding: bank.bytes, as: UTF8.self)
      guard let changed = fixing.changed.first else { continue }
      changes += 1
      let fixed = SourceFile(name: bank.name, bytes: Array(changed.text.utf8))
      let after = BankCheck.Folder(checked: [fixed], files: [fixed] + subjects)
      #expect(errorCount(after) <= errorCount(before), "\(shown)")
      #expect(!changed.fixed.isEmpty && changed.text != shown)
      #expect(
        BankFixing(after, settings: LintSettings(), today: Self.today).changed.isEmpty, "\(shown)")
    }
    #expect(changes > 0)
  }

  private func errorCount(_ folder: BankCheck.Folder) -> Int {
    folder.library.diagnostics.count { $0.file == "damaged.bank.yaml" && $0.level == .error }
  }
}
