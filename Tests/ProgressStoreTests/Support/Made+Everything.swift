import Practice

extension Made {
  /// One fact of every kind at least, as the fixtures of released schemas hold them.
  static let everything: [Fact] = [
    start(1), review(2), sighting(3, item: "webinar"), review(4, seconds: 5, right: false),
    void(5, of: 4, seconds: 6), review(6, seconds: 9, item: "reading"),
    guess(7, of: 6, seconds: 10),
    flag(8, comment: "who says so?\n☂"), start(20, day: 1), review(21, day: 1, session: 20),
  ].sorted { $0.stamp < $1.stamp }
}
