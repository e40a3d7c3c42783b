import Practice

extension Context {
  /// An exam that is over, with its number: the one that was asked for, or the latest.
  ///
  /// - Throws: `UsageFailure` when there is no exam of that number; `CommandFailure` when none is over
  ///   yet, or this one can still go on: what was missed in it is not told before its end.
  func pastExam(_ number: Int?) throws -> (number: Int, result: ExamResult) {
    let records = try examRecords()
    let open = try unfinishedExam.map { $0.start.stamp.id }
    let over = records.enumerated().filter { !$1.answers.isEmpty && $1.start.stamp.id != open }
    if let number {
      guard records.indices.contains(number - 1) else {
        throw UsageFailure("no exam \(number); '\(commandPrefix)stats exams' lists them")
      }
      guard over.contains(where: { $0.offset == number - 1 }) else {
        throw CommandFailure(
          "exam \(number) is not finished; '\(commandPrefix)exam' goes on with it.")
      }
      return (number, ExamResult(of: records[number - 1], in: curriculum))
    }
    guard let (place, record) = over.last else {
      throw CommandFailure("there is no finished exam yet; '\(commandPrefix)exam' takes one.")
    }
    return (place + 1, ExamResult(of: record, in: curriculum))
  }

  /// The result of an exam as it stood at its end, with every miss.
  func show(_ result: ExamResult) {
    let view = ExamResultView(
      result: result, curriculum: curriculum, glyphs: renderer.glyphs, today: today,
      isSaved: true)
    write(Array((view.score + view.misses.flatMap { $0 }).dropFirst()))
  }

  /// Writes the page of an exam.
  ///
  /// - Throws: `CommandFailure`; what was there before is there still.
  func savePage(of result: ExamResult, _ number: Int, to path: String, replacing: Bool) throws {
    let page = ExamPage(
      number: number, result: result, curriculum: curriculum, titles: bankTitles, made: now
    ).page
    try deliver(page, to: path, replacing: replacing)
  }
}
