import Practice
import Scheduling

extension Made {
  /// One fact at least of every kind that a released schema knows, as its fixture holds them.
  static func everything(inSchema version: Int) -> [Fact] {
    (inSchema1 + (version >= 2 ? addedBySchema2 : []) + (version >= 3 ? addedBySchema3 : []))
      .sorted { $0.stamp < $1.stamp }
  }

  private static let inSchema1: [Fact] = [
    start(1), review(2), sighting(3, item: "webinar"), review(4, seconds: 5, right: false),
    void(5, of: 4, seconds: 6), review(6, seconds: 9, item: "reading"),
    guess(7, of: 6, seconds: 10),
    flag(8, comment: "who says so?\n☂"), start(20, day: 1), review(21, day: 1, session: 20),
  ]

  private static let addedBySchema2: [Fact] = [
    exam(40, day: 1, items: ["visit", "reading"]), forget(50, .item("webinar"), day: 1),
    forget(51, .bank, day: -1), forget(52, .all, day: -2),
  ]

  private static let addedBySchema3: [Fact] = [
    wished(60, NamedParameters(model: "fsrs-99", values: [0.1, -2.5e-9, 3])),
    fitted(61, .fsrs7(FSRS7()), ratings: 321, day: 1),
  ]
}
