import Scheduling
import Testing

@Suite("What a model should have foreseen")
struct ReviewTargetsTests {
  static let hour = 3_600_000
  static let day = 24 * hour

  func targets(
    _ cards: [[LoggedReview]], _ elapsedDays: ElapsedDays, _ sameDay: SameDayReviews
  ) -> ReviewTargets {
    ReviewTargets(
      of: ReviewLog(cards: cards), countingDays: elapsedDays, sameDay: sameDay,
      calendar: elapsedDays)
  }

  @Test("is every review but the first, with same-day reviews")
  func sameDay() {
    let card = [
      LoggedReview(.good, atMilliseconds: 0), .init(.again, atMilliseconds: 6 * Self.hour),
      .init(.hard, atMilliseconds: 30 * Self.hour),
    ]
    let targets = targets([card], .fractional, .included)
    #expect(targets.targets.map(\.elapsedDays) == [0.25, 1])
    #expect(targets.targets.map(\.isRecalled) == [false, true])
    #expect(
      targets.history(before: targets.targets[1])
        == [TimedRating(.good, afterDays: 0), TimedRating(.again, afterDays: 0.25)])
  }

  @Test("is every review on a later day without them, which still are known of")
  func laterDays() {
    // 23:00 and 03:00 are one study day when days roll over at 4, and 05:00 is the next.
    let card = [23, 27, 29].map { LoggedReview(.good, atMilliseconds: $0 * Self.hour) }
    let fromFour = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
    #expect(targets([card], fromFour, .leftOut).targets.map(\.review) == [2])
    #expect(
      targets([card], fromFour, .leftOut).histories
        == [[.init(.good, afterDays: 0), .init(.good, afterDays: 0), .init(.good, afterDays: 1)]])
    let fromMidnight = ElapsedDays.calendarDays(rolloverHours: 0, utcOffsetMinutes: 0)
    #expect(targets([card], fromMidnight, .leftOut).targets.map(\.review) == [1])
    let further = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 120)
    #expect(targets([card], further, .leftOut).targets.map(\.review) == [1])
    #expect(targets([card], .wholeDays, .leftOut).targets.isEmpty)
  }

  @Test("is the same, by the calendar, where a model counts fractions of days")
  func fractions() {
    let card = [0, 23, 27, 29, 60].map { LoggedReview(.good, atMilliseconds: $0 * Self.hour) }
    let calendar = ElapsedDays.calendarDays(rolloverHours: 4, utcOffsetMinutes: 0)
    let log = ReviewLog(cards: [card])
    let whole = ReviewTargets(
      of: log, countingDays: calendar, sameDay: .leftOut, calendar: calendar)
    let fractional = ReviewTargets(
      of: log, countingDays: .fractional, sameDay: .leftOut, calendar: calendar)
    #expect(whole.targets.map(\.review) == [1, 3, 4])
    #expect(fractional.targets.map(\.review) == [1, 3, 4])
    #expect(fractional.targets.map(\.bin) == whole.targets.map(\.bin))
    let hours = fractional.targets.map { ($0.elapsedDays * 24).rounded() }
    #expect(hours == [23, 2, 31])
  }

  @Test("comes by time, whatever the order of cards and reviews")
  func order() {
    let cards = (0..<5).map { card in
      (0..<4).map { LoggedReview(.good, atMilliseconds: ($0 * 7 + card) % 11 * Self.day) }
    }
    let sorted = targets(cards, .wholeDays, .included)
    #expect(targets(cards.reversed().map { $0.reversed() }, .wholeDays, .included) == sorted)
    let moments = sorted.targets.map(\.milliseconds)
    #expect(moments == moments.sorted())
  }

  @Test("can be limited to a part of time, with histories whole")
  func limiting() {
    let card = (0..<6).map { LoggedReview(.good, atMilliseconds: $0 * Self.day) }
    let all = targets([card], .wholeDays, .leftOut)
    let part = all.limited(to: 2..<4)
    #expect(part.targets == Array(all.targets[2..<4]))
    #expect(part.history(before: part.targets[0]).count == 3)
  }

  @Test("never has days that run backwards or that no number holds")
  func extremes() {
    let card = [
      LoggedReview(.good, atMilliseconds: .max), .init(.good, atMilliseconds: .min),
      .init(.good, atMilliseconds: 0), .init(.good, atMilliseconds: 0),
    ]
    for elapsed in [
      ElapsedDays.fractional, .wholeDays, .calendarDays(rolloverHours: 4, utcOffsetMinutes: -720),
    ] {
      for history in targets([card], elapsed, .included).histories {
        #expect(history.allSatisfy { $0.elapsedDays >= 0 && $0.elapsedDays.isFinite })
      }
    }
  }
}

@Suite("A log of reviews")
struct ReviewLogTests {
  @Test("is the same in whatever order its cards are given, and drops empty ones")
  func order() {
    let one = [
      LoggedReview(.good, atMilliseconds: 2), LoggedReview(.again, atMilliseconds: 1),
    ]
    let other = [LoggedReview(.easy, atMilliseconds: 1)]
    let log = ReviewLog(cards: [one, [], other])
    #expect(log == ReviewLog(cards: [other, one]))
    #expect(log.cards == [one.reversed(), other])
    #expect(log.reviewCount == 3)
  }

  @Test("can be limited to the first reviews of each card")
  func limiting() {
    let card = (0..<5).map { LoggedReview(.good, atMilliseconds: $0) }
    #expect(
      ReviewLog(cards: [card]).limited(toReviewsPerCard: 3).cards == [Array(card.prefix(3))])
  }
}
