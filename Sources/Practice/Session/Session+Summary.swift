import QuestionBank

extension Session {
  /// What the session has come to.
  func summary(at moment: Moment) -> Summary {
    let outlook = Outlook(
      of: curriculum, progress: progress, rules: rules, today: moment.studyDay)
    let right = answered.filter(\.review.isRight)
    let missed = answered.filter { !$0.review.isRight }.map(\.slot.concept)
    let started = startedAt ?? moment
    return Summary(
      answered: answered.count, right: right.count,
      newAnswered: answered.count(where: \.wasFresh), newRight: right.count(where: \.wasFresh),
      durationMilliseconds: max(0, moment.time.milliseconds - started.time.milliseconds),
      met: met, missed: missed.uniqued(), upcoming: outlook.upcomingCounts,
      stillDue: outlook.due.count)
  }
}

extension Array where Element: Hashable {
  /// Without repetitions; the first of each stays.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
