import Practice
import QuestionBank
import Scheduling
import Testing

@testable import ProgressStore

@Suite("A saved fact")
struct FactTableTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func expectSame(_ facts: [Fact]) throws {
    let store = try ProgressStore(opening: folder.path("progress.sqlite"))
    try store.append(facts, today: Made.day(0))
    let saved = try store.facts()
    #expect(saved == facts.sorted { $0.stamp < $1.stamp })
  }

  func review(_ id: UInt64, _ change: (inout Review) -> Void) -> Fact {
    guard case .review(var review) = Made.review(id) else { return Made.review(id) }
    change(&review)
    return .review(review)
  }

  @Test("comes back as it was, of every kind")
  func kinds() throws {
    try expectSame([
      Made.start(1), Made.review(2), Made.sighting(3), Made.guess(4, of: 2), Made.void(5, of: 2),
      Made.flag(6, comment: "who says?"),
    ])
  }

  @Test("comes back as it was, a review in every particular")
  func reviews() throws {
    var facts: [Fact] = []
    for mode in Mode.allCases { facts.append(review(UInt64(facts.count)) { $0.mode = mode }) }
    for confidence in Confidence.allCases {
      facts.append(review(UInt64(facts.count)) { $0.confidence = confidence })
    }
    for rating in Rating.allCases {
      facts.append(review(UInt64(facts.count)) { $0.rating = rating })
    }
    for reason in [Reason.allHold, .fails("clinician")] {
      facts.append(review(UInt64(facts.count)) { $0.reason = reason })
    }
    facts.append(
      review(.max) {
        $0.stamp.id = FactID(high: .max, low: .max)
        $0.stamp.moment.offset.minutes = -721
        $0.bankRevision = Revision(hash: .max)
        $0.usedHint = true
        $0.latencyMilliseconds = .max
        $0.concept = .item($0.item)
        $0.stamp.ordinal = 7
      })
    try expectSame(facts)
  }

  @Test(
    "comes back as it was, with every text",
    arguments: ["", "ü ☂ 👩🏽‍⚕️", "'; drop table review; --", "\u{1B}[2J\n\t\"", "a\u{0}b"])
  func texts(comment: String) throws {
    try expectSame([Made.flag(1, comment: comment)])
  }

  @Test("is ordered by its study day first, then by time, session and place")
  func order() throws {
    var west = Made.review(1, seconds: 10)
    if case .review(var review) = west {
      // The evening of the day before, somewhere far to the west.
      review.stamp.moment.offset.minutes = -720
      west = .review(review)
    }
    let facts = [
      west, Made.review(2, seconds: 5, session: 1), Made.review(3, seconds: 5, session: 2),
      Made.review(4, seconds: 6, session: 1),
    ]
    let store = try ProgressStore(opening: folder.path("progress.sqlite"))
    try store.append(facts.reversed(), today: Made.day(0))
    #expect(try store.facts() == facts)
  }
}
