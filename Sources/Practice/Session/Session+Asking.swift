import QuestionBank

extension Session {
  /// Asks the next question, or ends the session when there is none or the time is over.
  mutating func advance(at moment: Moment) -> [Event] {
    guard let slot = queue.first, !isTimeOver(at: moment), let example = curriculum[slot.example]
    else { return finish(at: moment) }
    queue.removeFirst()
    usedHint = false
    current = slot
    let question = Question(
      number: answered.count + 1, total: answered.count + 1 + queue.count, example: example,
      mode: slot.mode)
    phase = .asking(question)
    return [.question(question)]
  }

  private func isTimeOver(at moment: Moment) -> Bool {
    guard let minutes = request.minutes, let startedAt, !answered.isEmpty else { return false }
    return moment.time.milliseconds - startedAt.time.milliseconds >= Int64(minutes) * 60_000
  }

  /// The question that is open, if one is.
  var openQuestion: Question? {
    switch phase {
    case .asking(let question), .reasoning(let question, _): question
    case .ready, .pausing, .finished: nil
    }
  }

  /// Tells the rule of the open question's subject, or of the last one's.
  func explainRule() -> [Event] {
    guard let subject = (openQuestion ?? answered.last?.question)?.example.subject else {
      return [.refused(.noOpenQuestion)]
    }
    return [.rule(subject)]
  }

  /// Notes a remark about the open item, or about the last one when none is open.
  mutating func flag(_ comment: String, at moment: Moment) -> [Event] {
    guard let example = (openQuestion ?? answered.last?.question)?.example else {
      return [.refused(.nothingToFlag)]
    }
    let flag = Flag(
      stamp: stamp(at: moment), item: example.key, bankRevision: example.bankRevision,
      comment: comment)
    return [.record([.flag(flag)]), .flagged(example.key)]
  }

  /// Ends the session.
  mutating func finish(at moment: Moment) -> [Event] {
    if let slot = current, openQuestion != nil { queue.insert(slot, at: 0) }
    phase = .finished
    return [.finished(summary(at: moment))]
  }
}
