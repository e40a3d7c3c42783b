import GRDB
import Practice
import QuestionBank

extension Database {
  /// Every answer and every showing as rows of numbers.
  ///
  /// Tables are read as they were written, which is nearly always in order; what is not is sorted here.
  func answerLog(_ names: Names, today: StudyDay) throws -> AnswerLog {
    var log = AnswerLog(names: names.texts)
    var revisions = AnswerLog.Revisions()
    for kind in [FactKind.void, .amendment] {
      try forEachRow(of: "select \(kind.columns) from \(kind.rawValue)", place: kind.rawValue) {
        let fact = try kind.fact(&$0, names)
        if fact.stamp.moment.studyDay <= today + 1 {
          revisions.add(fact)
        } else {
          log.setAside += 1
        }
      }
    }
    try forEachRow(of: "select \(FactKind.forgotten.columns) from forgotten", place: "forgotten") {
      guard case .forgotten(let wish) = try FactKind.forgotten.fact(&$0, names) else { return }
      if wish.stamp.moment.studyDay <= today + 1 {
        log.forgotten.append(wish)
        log.choices.add(wish)
      } else {
        log.setAside += 1
      }
    }
    let choices = "select \(FactKind.parameters.columns) from parameters"
    try forEachRow(of: choices, place: "parameters") {
      guard case .parameters(let choice) = try FactKind.parameters.fact(&$0, names) else { return }
      if choice.stamp.moment.studyDay <= today + 1 {
        log.choices.add(choice)
      } else {
        log.setAside += 1
      }
    }
    log.rows.reserveCapacity(try count(.review) + count(.sighting))
    let reviews = "select \(FactKind.review.columns) from review order by seq"
    try forEachRow(of: reviews, place: "review") { row in
      let stamp = try row.stamp()
      guard stamp.moment.studyDay <= today + 1 else {
        log.setAside += 1
        return
      }
      log.rows.append(try row.logged(stamp, names, revisions))
    }
    let sightings = "select \(FactKind.sighting.columns) from sighting order by seq"
    var shown: [AnswerLog.Row] = []
    try forEachRow(of: sightings, place: "sighting") { row in
      let stamp = try row.stamp()
      guard stamp.moment.studyDay <= today + 1 else {
        log.setAside += 1
        return
      }
      shown.append(try row.loggedSighting(stamp, names))
    }
    for kind in [FactKind.session, .flag, .exam] {
      log.setAside +=
        try firstRow(
          of: "select count(*) from \(kind.rawValue) where study_day > ?", [today.number + 1],
          place: kind.rawValue
        ) { try $0.count() } ?? 0
    }
    log.rows.sortByStamp()
    shown.sortByStamp()
    if !shown.isEmpty { log.rows = Self.merged(log.rows, shown) }
    return log
  }

  /// Two lists that are in order as one.
  private static func merged(
    _ first: [AnswerLog.Row], _ second: [AnswerLog.Row]
  ) -> [AnswerLog.Row] {
    var all: [AnswerLog.Row] = []
    all.reserveCapacity(first.count + second.count)
    var rest = second[...]
    for row in first {
      while let next = rest.first, next.stamp < row.stamp {
        all.append(next)
        rest.removeFirst()
      }
      all.append(row)
    }
    return all + rest
  }
}

extension [AnswerLog.Row] {
  /// Sorts by stamp unless that is done already.
  fileprivate mutating func sortByStamp() {
    let isSorted = indices.dropFirst().allSatisfy { !(self[$0].stamp < self[$0 - 1].stamp) }
    if !isSorted { sort { $0.stamp < $1.stamp } }
  }
}

extension RowReader {
  /// A review behind its stamp.
  fileprivate mutating func logged(
    _ stamp: Stamp, _ names: Names, _ revisions: AnswerLog.Revisions
  ) throws(Contradiction) -> AnswerLog.Row {
    let mode: Mode = try word()
    let probeSize = try count()
    let subject = try names.number(&self)
    let bank = try names.number(&self)
    let item = try names.number(&self)
    let revision = Revision(hash: UInt64(bitPattern: try integer()))
    let concept = try names.number(&self)
    let answer = try names.number(&self)
    var row = AnswerLog.Row(
      stamp: stamp, subject: subject, bank: bank, item: item, answer: answer)
    if revisions.isVoid(stamp.id) { return row }
    var response = AnswerLog.Response(
      concept: concept, category: try names.number(&self), mode: mode,
      probeSize: Int32(clamping: probeSize), rating: try rating(), confidence: try word(),
      usedHint: try flag(), reason: try loggedReason(names),
      latencyMilliseconds: Int(try integer()), bankRevision: revision)
    if let amendment = revisions.amendment(of: stamp.id) {
      response = response.amended(by: amendment, isRight: response.category == answer)
    }
    row.response = response
    return row
  }

  private mutating func loggedReason(
    _ names: Names
  ) throws(Contradiction) -> AnswerLog.ReasonNumber {
    guard try flag() else {
      skip(1)
      return .none
    }
    return skipNull() ? .allHold : .fails(try names.number(&self))
  }

  /// A sighting behind its stamp.
  fileprivate mutating func loggedSighting(
    _ stamp: Stamp, _ names: Names
  ) throws(Contradiction) -> AnswerLog.Row {
    AnswerLog.Row(
      stamp: stamp, subject: try names.number(&self), bank: try names.number(&self),
      item: try names.number(&self), answer: try names.number(&self))
  }
}
