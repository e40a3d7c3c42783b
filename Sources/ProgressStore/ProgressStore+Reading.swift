import GRDB
public import Practice
public import Scheduling

/// What the facts of a file come to.
public struct SavedProgress: Hashable, Sendable {
  /// The state after all facts that count.
  public var progress: Progress
  /// How many facts are dated after tomorrow, and so left out until then.
  public var setAside: Int
  /// The model that memories are followed by.
  public var model: ChosenModel
  /// Why it is not the one that the learner chose; nil: it is, or none was chosen.
  public var modelProblem: UnusableParameters?

  /// Creates a state.
  public init(
    progress: Progress, setAside: Int, model: ChosenModel = .standard,
    modelProblem: UnusableParameters? = nil
  ) {
    self.progress = progress
    self.setAside = setAside
    self.model = model
    self.modelProblem = modelProblem
  }
}

/// What came of a session of practice.
public struct LastSession: Hashable, Sendable {
  /// The study day of its last answer.
  public var day: StudyDay
  /// How many answers it had, those that were taken back left out.
  public var answered: Int
  /// How many of them were right.
  public var right: Int

  /// Creates a summary.
  public init(day: StudyDay, answered: Int, right: Int) {
    self.day = day
    self.answered = answered
    self.right = right
  }
}

extension ProgressStore {
  /// What the facts come to on a study day.
  ///
  /// It is read as it was saved with the last fact; only when the rules changed, or facts that were
  /// dated in the future have become due, everything is folded anew.
  ///
  /// - Throws: Why the file cannot be read.
  public func progress(today: StudyDay) throws(ProgressStoreError) -> SavedProgress {
    guard let file = try existingFile() else {
      return SavedProgress(progress: Progress(), setAside: 0, model: rules.model)
    }
    let (found, isSaved, folding) = try file.read { database, names in
      let folding = try Folding(database: database, names: names, rules: rules, today: today)
      let saved = try folding.saved()
      return (try saved ?? folding.folded(), saved != nil, folding)
    }
    let isNothing = found.state.last == nil && found.state.setAside == 0
    if !isSaved, !isNothing, file.access == .full {
      // What was read is right whether or not it can be saved for the next time.
      try? file.write { database, names in
        try Folding(database: database, names: names, rules: rules, today: today).foldAnew()
      }
    }
    return SavedProgress(
      progress: found.progress, setAside: found.state.setAside, model: folding.rules.model,
      modelProblem: folding.problem)
  }

  /// The last session of practice with an answer, if there is one; exams are none, and facts dated
  /// after tomorrow are left out.
  ///
  /// - Throws: Why the file cannot be read.
  public func lastSession(today: StudyDay) throws(ProgressStoreError) -> LastSession? {
    try existingFile()?.read { database, _ in
      let last = try database.firstRow(
        of: """
          select session, study_day from review
          where study_day <= ? and mode <> 'exam'
            and not exists (select 1 from void where void.review = review.id)
            and not exists (
              select 1 from forgotten
              where forgotten.time > review.time and (
                scope = 'all' or scope = 'bank' and forgotten.bank = review.bank
                or forgotten.bank = review.bank and forgotten.item = review.item))
          order by study_day desc, time desc limit 1
          """, [today.number + 1], place: "review"
      ) { (session: try $0.id(), day: try $0.day()) }
      guard let last else { return nil }
      // A session may have begun before the day rolled over.
      return try database.firstRow(
        of: """
          select count(*), coalesce(sum(answer = response), 0) from review
          where session = ? and study_day between ? and ? and mode <> 'exam'
            and not exists (select 1 from void where void.review = review.id)
          """, [last.session.blob, last.day.number - 1, last.day.number], place: "review"
      ) { LastSession(day: last.day, answered: try $0.count(), right: try $0.count()) }
    }
  }

  /// All facts, in the order of their stamps.
  ///
  /// - Throws: Why the file cannot be read.
  public func facts() throws(ProgressStoreError) -> [Fact] {
    try existingFile()?.read { try $0.facts($1) } ?? []
  }

  /// The facts that exams are made of, in no order: their beginnings, their answers, what was said of
  /// those answers, and what is forgotten.
  ///
  /// - Throws: Why the file cannot be read.
  public func examFacts() throws(ProgressStoreError) -> [Fact] {
    try existingFile()?.read { database, names in
      guard try database.count(.exam) > 0 else { return [] }
      var facts: [Fact] = []
      for (kind, condition) in [
        (FactKind.exam, ""), (.review, "where mode = 'exam'"), (.void, ""), (.amendment, ""),
        (.forgotten, ""),
      ] {
        let sql = "select \(kind.columns) from \(kind.rawValue) \(condition)"
        try database.forEachRow(of: sql, place: kind.rawValue) {
          facts.append(try kind.fact(&$0, names))
        }
      }
      return facts
    } ?? []
  }

  /// The facts of the last exam alone, in no order, if it began in the last days.
  ///
  /// They are its beginning, its answers, those that were taken back, and what is forgotten. Nothing
  /// else is read, however long the history is.
  ///
  /// - Parameters:
  ///   - today: The study day.
  ///   - days: How many days ago it may have begun; not negative.
  /// - Returns: The facts; none when there was no such exam.
  /// - Throws: Why the file cannot be read.
  public func lastExamFacts(
    today: StudyDay, withinDays days: Int
  ) throws(ProgressStoreError) -> [Fact] {
    try existingFile()?.read { database, names in
      let exam = try database.firstRow(
        of: """
          select \(FactKind.exam.columns) from exam where study_day between ? and ?
          order by study_day desc, time desc limit 1
          """, [today.number - days, today.number + 1], place: "exam"
      ) { try FactKind.exam.fact(&$0, names) }
      guard let exam else { return [] }
      let session = exam.stamp.session.blob
      let first = exam.stamp.moment.studyDay.number - 1
      let answers = "from review where study_day >= ? and session = ?"
      var facts = [exam]
      for (kind, source, arguments) in [
        (FactKind.review, answers, [first, session] as [any DatabaseValueConvertible]),
        (.void, "from void where review in (select id \(answers))", [first, session]),
        (.forgotten, "from forgotten", []),
      ] {
        try database.forEachRow(
          of: "select \(kind.columns) \(source)", StatementArguments(arguments),
          place: kind.rawValue
        ) { facts.append(try kind.fact(&$0, names)) }
      }
      return facts
    } ?? []
  }

  /// Every answer and every showing as rows of numbers, up to the day after a study day.
  ///
  /// - Throws: Why the file cannot be read.
  public func answerLog(today: StudyDay) throws(ProgressStoreError) -> AnswerLog {
    try existingFile()?.read { try $0.answerLog($1, today: today) } ?? AnswerLog()
  }
}
