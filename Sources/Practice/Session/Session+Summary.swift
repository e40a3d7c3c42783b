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
      met: met, missed: missed.uniqued(), moved: moves(on: moment.studyDay),
      mastered: newlyMastered, upcoming: outlook.upcomingCounts, stillDue: outlook.due.count,
      unmet: outlook.new.count)
  }

  /// The concepts that were asked, in the order in which they came up.
  private var asked: [ConceptKey] { answered.map(\.slot.concept).uniqued() }

  /// What followed from the facts before the first answer that still counts.
  private var progressBefore: Progress { answered.first?.before.progress ?? progress }

  private func moves(on today: StudyDay) -> [Summary.Move] {
    asked.compactMap { key in
      let before = progressBefore.concepts[key]
      guard let after = progress.concepts[key],
        after.rated != before?.rated || after.recalledOn != before?.recalledOn,
        case .rated(let day, _) = rules.standing(of: key, after, on: today)
      else { return nil }
      return Summary.Move(
        concept: key,
        daysBefore: before?.rated.map { rules.interval(of: key, after: $0).days },
        days: day - today)
    }
  }

  private var newlyMastered: [ConceptKey] {
    asked.filter { key in
      guard let subject = curriculum[key]?.subject else { return false }
      return [progressBefore, progress].map {
        Mastery(of: $0.concepts[key], in: $0.subjects[subject]) == .mastered
      } == [false, true]
    }
  }
}

extension Array where Element: Hashable {
  /// Without repetitions; the first of each stays.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
