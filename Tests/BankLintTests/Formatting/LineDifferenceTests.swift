import Probability
import Testing

@testable import BankLint

@Suite("A difference between texts")
struct LineDifferenceTests {
  @Test("turns the old lines into the new ones, in as few steps as there are")
  func shortest() {
    for seed in 0..<300 {
      var numbers = SplitMix64(seed: UInt64(seed))
      let old = lines(&numbers)
      let new = lines(&numbers)
      let difference = LineDifference(from: old, to: new)
      #expect(result(of: difference, old, new) == [old, new])
      let changes = difference.steps.count { if case .keep = $0 { false } else { true } }
      #expect(changes == old.count + new.count - 2 * commonLength(old, new))
    }
  }

  @Test("replaces everything where too much differs")
  func limit() {
    let old: [Substring] = ["a", "b", "c", "z"]
    let new: [Substring] = ["a", "c", "b", "z"]
    let difference = LineDifference(from: old, to: new, limit: 1)
    #expect(result(of: difference, old, new) == [old, new])
    #expect(difference.steps.count == 6)
  }

  @Test("is written as patch reads it")
  func unified() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13"
    let new = "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n12\n12½\n13\n"
    let difference = UnifiedDifference(from: old, to: new, oldName: "a/x", newName: "b/x")
    #expect(
      difference.lines.joined(separator: "\n") == #"""
        --- a/x
        +++ b/x
        @@ -1,7 +1,7 @@
         1
         2
         3
        -4
        +four
         5
         6
         7
        @@ -10,4 +10,5 @@
         10
         11
         12
        -13
        \ No newline at end of file
        +12½
        +13
        """#)
    #expect(UnifiedDifference(from: "a\n", to: "a\n", oldName: "", newName: "").lines == [])
    #expect(
      UnifiedDifference(from: "", to: "a\r\n", oldName: "o", newName: "n").lines
        == ["--- o", "+++ n", "@@ -0,0 +1 @@", "+a\r"])
  }

  private func lines(_ numbers: inout SplitMix64) -> [Substring] {
    (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
      ["a", "b", "c", "d"].randomElement(using: &numbers) ?? ""
    }
  }

  /// The old and the new lines, as the steps tell them.
  private func result(
    of difference: LineDifference, _ old: [Substring], _ new: [Substring]
  ) -> [[Substring]] {
    var results: [[Substring]] = [[], []]
    for step in difference.steps {
      switch step {
      case .keep(let first, let second):
        results[0].append(old[first])
        results[1].append(new[second])
      case .remove(let index): results[0].append(old[index])
      case .insert(let index): results[1].append(new[index])
      }
    }
    return results
  }

  /// The length of a longest common subsequence, by the textbook.
  private func commonLength(_ old: [Substring], _ new: [Substring]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for first in old {
      var diagonal = 0
      for (index, second) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = first == second ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }
}
