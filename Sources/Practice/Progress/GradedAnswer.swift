import Scheduling

/// What the memory of a concept needs to know of an answer.
struct GradedAnswer: Hashable, Sendable {
  /// The study day.
  var day: StudyDay
  /// The time.
  var time: Timestamp
  /// Why the question was asked.
  var mode: Mode
  /// How many right answers its probe needs.
  var probeSize: Int
  /// The rating that the policy gave.
  var rating: Rating
  /// Whether it was right.
  var isRight: Bool
}

extension GradedAnswer {
  /// What a review says of its answer.
  init(_ review: Review) {
    self.init(
      day: review.stamp.moment.studyDay, time: review.stamp.moment.time, mode: review.mode,
      probeSize: review.probeSize, rating: review.rating, isRight: review.isRight)
  }
}
