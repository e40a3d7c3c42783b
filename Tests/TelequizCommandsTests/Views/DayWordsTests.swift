import Practice
import Testing

@testable import TelequizCommands

@Suite("Days in words")
struct DayWordsTests {
  /// Sunday, 22 November 2026.
  let words = DayWords(today: StudyDay(number: 20_779))

  @Test(
    "name a day as seen from today",
    arguments: [
      (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (2, "on Tuesday"), (6, "on Saturday"),
      (7, "on 29 November"), (-6, "on Monday"), (-7, "on 15 November"), (39, "on 31 December"),
      (40, "on 1 January 2027"), (-400, "on 18 October 2025"),
    ])
  func names(days: Int, expected: String) {
    #expect(words.name(of: words.today + days) == expected)
  }

  @Test(
    "tell how far away it is",
    arguments: [(-3, "today"), (0, "today"), (1, "tomorrow"), (2, "in 2 days"), (30, "in 30 days")])
  func distances(days: Int, expected: String) {
    #expect(words.distance(to: words.today + days) == expected)
  }

  @Test(
    "stand at the head of a list",
    arguments: [(1, "Tomorrow"), (2, "Tuesday"), (6, "Saturday"), (7, "29 November")])
  func labels(days: Int, expected: String) {
    #expect(words.label(of: words.today + days) == expected)
  }
}
