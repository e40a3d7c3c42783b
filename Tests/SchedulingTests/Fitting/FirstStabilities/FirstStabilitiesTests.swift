import Probability
import Testing

@testable import Scheduling

@Suite("First stabilities")
struct FirstStabilitiesTests {
  /// Cards that begin with a rating and are asked again after some days.
  func log(_ groups: [(rating: Rating, days: Int, count: Int, recalled: Int)]) -> TrainingLog {
    TrainingLog(
      ReviewLog(
        cards: groups.flatMap { group in
          (0..<group.count).map { card in
            [
              LoggedReview(group.rating, atMilliseconds: card),
              LoggedReview(
                card < group.recalled ? .good : .again,
                atMilliseconds: card + group.days * RandomLog.dayInMilliseconds),
            ]
          }
        }
      ).laterDays)
  }

  func suggested(_ groups: [(rating: Rating, days: Int, count: Int, recalled: Int)])
    -> Outcomes<Double>
  {
    FirstStabilities.suggested(by: FirstDays(of: log(groups)))
  }

  @Test("are the days after which nine of ten cards were remembered")
  func nineOfTen() {
    let found = suggested([(.again, 1, 1_000, 900), (.good, 12, 1_000, 900)])
    #expect(abs(found.again - 1) < 0.02)
    #expect(abs(found.good - 12) < 0.2)
  }

  @Test("rise with the rating, in favour of those with more cards")
  func rising() {
    let found = suggested([(.hard, 10, 900, 810), (.good, 3, 100, 90)])
    #expect(found.hard == found.good)
    #expect(abs(found.hard - 10) < 0.2)
  }

  @Test("of ratings that no card began with follow from the others")
  func filled() {
    let usual = FSRS6.Parameters.default.values
    let one = suggested([(.good, 6, 1_000, 900)])
    #expect(relativeError(one.easy / one.good, usual[3] / usual[2]) < 1e-12)
    #expect(relativeError(one.again / one.good, usual[0] / usual[2]) < 1e-12)
    let two = suggested([(.again, 1, 1_000, 900), (.good, 8, 1_000, 900)])
    // The shares of fsrs-optimizer: ln S(hard) = 0.41 · ln S(again) + 0.59 · ln S(good), and
    // ln S(good) = 0.46 · ln S(hard) + 0.54 · ln S(easy).
    #expect(
      relativeError(Double.log(two.hard), 0.41 * .log(two.again) + 0.59 * .log(two.good)) < 1e-9)
    #expect(
      relativeError(Double.log(two.good), 0.46 * .log(two.hard) + 0.54 * .log(two.easy)) < 1e-9)
    #expect(two.again < two.hard && two.hard < two.good && two.good < two.easy)
  }

  @Test("are the usual ones of a log without days")
  func empty() {
    let found = suggested([])
    #expect(Rating.allCases.map { found[$0] } == Array(FSRS6.Parameters.default.values[..<4]))
  }

  @Test("leave rare cards out, unless there are no others")
  func rare() {
    let usual = FirstDays(
      of: log([(.good, 5, 400, 300), (.good, 50, 3, 0), (.good, 200, 40, 0)]))
    #expect(usual.usualGroups(.good).map(\.days) == [5])
    let few = FirstDays(of: log([(.good, 5, 4, 3), (.good, 7, 4, 3)]))
    #expect(few.usualGroups(.good).map(\.days) == [5, 7])
  }
}
