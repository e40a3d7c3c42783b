import Practice
import Probability
import QuestionBank
import TerminalText

/// Which exam is taken.
struct ExamChoices: Hashable {
  /// How many questions a new exam has; nil: as many as exams have.
  var questionCount: Int?
  /// Only these banks; all of them when there is none.
  var bankIDs: [String] = []
  /// Whether a new exam is begun even if one is unfinished.
  var startsAnew = false

  /// Takes the exam that is unfinished, if the learner wants that, and else a new one.
  ///
  /// - Throws: `UsageFailure` when there is no such bank; `CommandFailure` when the progress file
  ///   cannot be used.
  func take(in context: Context) throws {
    let banks = Set(
      try bankIDs.map { id in
        try PracticeChoices.find(
          id, "bank", among: context.library.banks.map { ($0.id.text, $0.id) })
      })
    guard let unfinished = startsAnew ? nil : try context.unfinishedExam else {
      return try begin(in: context, banks)
    }
    switch try context.wish(about: unfinished, choosing: self, banks) {
    case .goOn: try context.goOn(with: unfinished)
    case .startAnew: try begin(in: context, banks)
    case .leave: break
    }
  }

  /// Whether an exam is one that these choices would have made.
  func fit(_ record: ExamRecord, _ banks: Set<Bank.ID>) -> Bool {
    (questionCount ?? record.start.items.count) == record.start.items.count
      && (banks.isEmpty || record.start.items.allSatisfy { banks.contains($0.bank) })
  }

  private func begin(in context: Context, _ banks: Set<Bank.ID>) throws {
    let count = questionCount ?? ExamPlan.questionCount
    var chance = SplitMix64(seed: context.seed)
    let items = ExamPlan(
      curriculum: context.curriculum, progress: try context.progress, banks: banks,
      today: context.today
    ).items(count, using: &chance)
    guard !items.isEmpty else {
      return context.console.say("There is nothing to ask: exams leave contested examples out.")
    }
    // Never drawn from a seed that somebody gave, or two exams would share their facts.
    var identities = SplitMix64(seed: context.invocation.randomSeed())
    let exam = Exam(
      asking: items, in: context.curriculum, id: FactID(using: &identities), at: context.now)
    let introduction = ExamIntroduction(glyphs: context.console.glyphs)
    try context.hold(exam, introduction.beginning(questions: items.count, wanted: count))
  }
}

extension Context {
  /// Goes on with an exam.
  func goOn(with record: ExamRecord) throws {
    let exam = Exam(resuming: record, in: curriculum, salt: invocation.randomSeed())
    let introduction = ExamIntroduction(glyphs: console.glyphs)
    try hold(exam, introduction.resumption(of: record, left: record.askable(in: curriculum)))
  }

  fileprivate func hold(_ exam: Exam, _ introduction: [Paragraph]) throws {
    // An undo at home must not change the practice before the exam.
    lastConversation = nil
    let conversation = ExamConversation(
      exam, curriculum: curriculum, context: self, journal: try journal)
    if !settings.isQuiet { console.show(introduction) }
    let end = conversation.run()
    // Whoever interrupts an exam goes back to where it was asked for.
    if end != .left { note(end) }
  }
}
