import Probability
import QuestionBank
import Testing

@Suite("A suggestion")
struct SuggestionTests {
  static let commands = ["quit", "quiet", "hint", "stats", "set", "skip"]

  @Test(
    "is the name that a slip or two make of a text",
    arguments: [
      ("qiut", "quit"), ("hnit", "hint"), ("statts", "stats"), ("HINT", "hint"),
      ("sats", "stats"), ("quite", "quit"),
    ])
  func near(text: String, expected: String) {
    #expect(nearest(to: text, in: Self.commands) == expected)
  }

  @Test(
    "is nothing for a text that is far from all", arguments: ["", "x", "hi", "ski lift", "sta"])
  func far(text: String) {
    #expect(nearest(to: text, in: Self.commands) == nil)
  }

  @Test("is never one with 40 % of its letters wrong")
  func share() {
    #expect(nearest(to: "abcde", in: ["abcxy"]) == nil)
    #expect(nearest(to: "abcdef", in: ["abcdxy"]) == "abcdxy")
    #expect(nearest(to: "ab", in: ["ba"]) == nil)
    #expect(nearest(to: "abc", in: ["acb"]) == "acb")
  }

  @Test("is the nearest, and of equally near ones the first")
  func nearestOfAll() {
    #expect(nearest(to: "telemedicin", in: ["telemedic", "telemedicine"]) == "telemedicine")
    #expect(nearest(to: "bat", in: ["cat", "rat"]) == "cat")
  }

  @Test("agrees with the distance computed over the whole table")
  func law() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let (first, second) = (Self.word(&random), Self.word(&random))
      let distance = Self.distance(Array(first), Array(second))
      let isNear = distance <= 2 && distance * 5 < max(first.count, second.count) * 2
      #expect(nearest(to: first, in: [second]) == (isNear ? second : nil), "\(first) \(second)")
    }
  }

  private static func word(_ random: inout SplitMix64) -> String {
    String(
      (0..<Int.random(in: 0...7, using: &random)).map { _ in
        "abc".randomElement(using: &random) ?? "a"
      })
  }

  /// The restricted Damerau-Levenshtein distance, by its definition.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count {
      for column in 0...second.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let differs = first[row - 1] == second[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column - 1] + differs, table[row - 1][column] + 1,
          table[row][column - 1] + 1)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[first.count][second.count]
  }
}
