import LineEditing
import Practice
import QuestionBank
import TerminalText

/// What a learner wants who has an unfinished exam.
enum ExamWish: Hashable {
  /// To go on with it.
  case goOn
  /// To begin another one.
  case startAnew
  /// Neither.
  case leave
}

extension Context {
  /// The last exam if it was begun and has questions left that can be asked still.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var unfinishedExam: ExamRecord? {
    get throws {
      guard let record = try examRecords().last, !record.answers.isEmpty else { return nil }
      return record.askable(in: curriculum) > 0 ? record : nil
    }
  }

  /// The unfinished exam if it began in the last days: of an older one nobody needs to be reminded, and
  /// looking for it would take as long as the history is.
  ///
  /// - Throws: `CommandFailure` when the progress file cannot be read.
  var recentUnfinishedExam: ExamRecord? {
    get throws {
      let journal = try journal
      let facts = try reporting { () throws(FactLogFailure) in
        try journal.log.lastExamFacts(today: today, withinDays: 14) + journal.waiting
      }
      guard let record = ExamRecord.all(in: facts, today: today).last?.renamed(by: library.renames),
        !record.answers.isEmpty, record.askable(in: curriculum) > 0
      else { return nil }
      return record
    }
  }

  /// Asks what is to become of an unfinished exam; without a terminal it goes on.
  ///
  /// - Throws: `UsageFailure` when nobody can be asked and another exam is wanted.
  func wish(
    about record: ExamRecord, choosing choices: ExamChoices, _ banks: Set<Bank.ID>
  ) throws -> ExamWish {
    guard console.isInteractive else {
      if choices.fit(record, banks) { return .goOn }
      throw UsageFailure(
        "an exam with other questions is unfinished.\n"
          + "--new starts another one; without --questions and --bank that one goes on.")
    }
    let introduction = ExamIntroduction(glyphs: console.glyphs)
    console.show(introduction.offer(of: record, today: today) + [.blank])
    let prompt = Prompt(
      text: "\("Enter", .bold) goes on, \("n", .bold) starts anew",
      keys: settings.answersBySingleKey ? [" ", "n"] : [], historyPrefixes: [],
      complete: { _ in nil }, leaving: "q or Ctrl-D")
    while true {
      switch console.ask(prompt) {
      case .line(let line):
        if let wish = ExamWish(line.trimmed.lowercased()) { return wish }
        console.say("Enter goes on, n starts anew, q leaves.")
      case .key(let key): return key == "n" ? .startAnew : .goOn
      case .endOfFile, .interrupted: return .leave
      case .failed(let number):
        note(readFailure: number)
        return .leave
      case .signal(let number):
        departure = .signal(number)
        return .leave
      }
    }
  }
}

extension ExamWish {
  /// What a line says, in a word or its beginning.
  fileprivate init?(_ line: String) {
    switch line {
    case "", "y", "yes": self = .goOn
    case "n", "new", "no": self = .startAnew
    case "q", "quit", ":q", ":quit", "exit": self = .leave
    default: return nil
    }
  }
}

extension ExamRecord {
  /// How many of its questions can be asked still.
  func askable(in curriculum: Curriculum) -> Int { remaining.count { curriculum[$0] != nil } }
}
