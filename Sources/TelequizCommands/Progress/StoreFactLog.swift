import Practice
import ProgressStore
import QuestionBank

/// Facts in a learner's progress file.
final class StoreFactLog: FactLog {
  private let store: ProgressStore
  private let shownPath: String

  /// Opens a progress file, or makes it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - shownPath: The file as people write it.
  ///   - renames: What is called otherwise now than in earlier facts.
  /// - Throws: Why the file cannot be used at all; one that can only be read is used for that.
  init(path: String, shownPath: String, renames: Renames) throws(FactLogFailure) {
    self.shownPath = shownPath
    do throws(ProgressStoreError) {
      store = try ProgressStore(opening: path, rules: FoldRules(renames: renames))
    } catch {
      throw FactLogFailure(error, shownPath: shownPath)
    }
  }

  func progress(today: StudyDay) throws(FactLogFailure) -> SavedProgress {
    try reporting { () throws(ProgressStoreError) in try store.progress(today: today) }
  }

  func facts() throws(FactLogFailure) -> [Fact] {
    try reporting { () throws(ProgressStoreError) in try store.facts() }
  }

  func answerLog(today: StudyDay) throws(FactLogFailure) -> AnswerLog {
    try reporting { () throws(ProgressStoreError) in try store.answerLog(today: today) }
  }

  func examFacts() throws(FactLogFailure) -> [Fact] {
    try reporting { () throws(ProgressStoreError) in try store.examFacts() }
  }

  func lastExamFacts(today: StudyDay, withinDays days: Int) throws(FactLogFailure) -> [Fact] {
    try reporting { () throws(ProgressStoreError) in
      try store.lastExamFacts(today: today, withinDays: days)
    }
  }

  func lastSession(today: StudyDay) throws(FactLogFailure) -> LastSession? {
    try reporting { () throws(ProgressStoreError) in try store.lastSession(today: today) }
  }

  func append(_ facts: [Fact], today: StudyDay) throws(FactLogFailure) {
    try reporting { () throws(ProgressStoreError) in try store.append(facts, today: today) }
  }

  func append(
    _ facts: [Fact], today: StudyDay, counting: (Int) -> Void
  ) throws(FactLogFailure) {
    try reporting { () throws(ProgressStoreError) in
      try store.append(facts, today: today, counting: counting)
    }
  }

  func backUp(before change: String) throws(FactLogFailure) -> String? {
    try reporting { () throws(ProgressStoreError) in try store.backUp(before: change) }
  }

  func backUp(to copy: String, replacing: Bool) throws(FactLogFailure) -> Bool {
    try reporting { () throws(ProgressStoreError) in
      try store.backUp(to: copy, replacing: replacing)
    }
  }

  func verify(today: StudyDay) throws(FactLogFailure) -> Verification {
    try reporting { () throws(ProgressStoreError) in try store.verify(today: today) }
  }

  func renewState(today: StudyDay, counting: (Int) -> Void) throws(FactLogFailure) {
    try reporting { () throws(ProgressStoreError) in
      try store.renewState(today: today, counting: counting)
    }
  }

  func close() { store.close() }

  /// The facts of a file that is only looked into; nil if there is no file.
  static func facts(
    lookingInto path: String, shownPath: String
  ) throws(FactLogFailure) -> [Fact]? {
    do throws(ProgressStoreError) {
      return try ProgressStore.facts(lookingInto: path)
    } catch {
      throw FactLogFailure(error, shownPath: shownPath)
    }
  }

  /// The facts of a file that is only looked into, with everything that is wrong with it; nil if there
  /// is no file.
  static func examinedFacts(
    lookingInto path: String, shownPath: String
  ) throws(FactLogFailure) -> ExaminedFacts? {
    do throws(ProgressStoreError) {
      return try ProgressStore.examinedFacts(lookingInto: path)
    } catch {
      throw FactLogFailure(error, shownPath: shownPath)
    }
  }

  private func reporting<Value>(
    _ work: () throws(ProgressStoreError) -> Value
  ) throws(FactLogFailure) -> Value {
    do throws(ProgressStoreError) {
      return try work()
    } catch {
      throw FactLogFailure(error, shownPath: shownPath)
    }
  }
}

extension FactLogFailure {
  /// A failure of the progress file.
  fileprivate init(_ error: ProgressStoreError, shownPath: String) {
    var error = error
    error.path = shownPath
    self.init(cause: error.reason, advice: error.advice)
  }
}
