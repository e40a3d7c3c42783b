import Practice
import ProgressStore
import QuestionBank
import TerminalText

/// How the REPL greets: what it is, what there is to do, and how to start.
struct HomeView {
  /// Everything that can be practised.
  let curriculum: Curriculum
  /// What there is to practise.
  let outlook: Outlook
  /// The most new concepts of a session.
  let newConceptLimit: Int
  /// How many questions a session has when nothing is due or new.
  let fillCount: Int
  /// The session of practice before, if there was one.
  let lastSession: LastSession?
  /// The concepts that were met in it, or else those that were remembered.
  let learned: LearnedConcepts
  /// The exam that is unfinished, if there is one.
  let unfinishedExam: ExamRecord?
  /// The signs between words.
  let glyphs: Glyphs
  /// The study day that it is.
  let today: StudyDay

  /// The greeting.
  var paragraphs: [Paragraph] { [Paragraph(StyledText(title))] + status }

  private var title: String {
    let subjects = curriculum.subjects.map(\.title)
    let about =
      subjects.count > 3 ? counted(subjects.count, "subject") : subjects.joined(separator: ", ")
    return "telequiz \(TelequizCommand.version)" + (about.isEmpty ? "" : glyphs.separator + about)
  }

  /// What is due and new, in one line, and how to start, in another.
  private var status: [Paragraph] {
    let new = min(outlook.new.count, newConceptLimit)
    guard !curriculum.lessons.isEmpty else {
      return [
        Paragraph("There is nothing to practise: no bank could be read. bank check says why.")
      ]
    }
    if lastSession == nil && outlook.due.isEmpty && outlook.upcoming.isEmpty {
      return [Paragraph(StyledText(firstStart)), hint("for the first question")]
    }
    guard outlook.due.isEmpty && new == 0 else {
      let parts = [
        outlook.due.isEmpty ? nil : "\(counted(outlook.due.count, "concept")) due",
        new == 0 ? nil : "\(new) new today", comingBack,
      ]
      return [Paragraph(StyledText(parts.compactMap { $0 }.joined(separator: glyphs.separator)))]
        + past + [hint("to practise")]
    }
    return [Paragraph(StyledText(nothingDue))] + past + [hint(fill)]
  }

  /// What happened the last time, and the exam that waits.
  private var past: [Paragraph] {
    var past = lastTime.map { [Paragraph(StyledText($0))] } ?? []
    if let unfinishedExam {
      let left = unfinishedExam.askable(in: curriculum)
      let all = counted(unfinishedExam.start.items.count, "question")
      past.append(
        Paragraph("An exam is unfinished, \(left) of \(all) left: \("exam", .bold)"))
    }
    return past
  }

  /// What comes back on the next day on which anything does.
  private var comingBack: String? {
    outlook.upcomingCounts.first.map { next in
      "\(next.count)\(outlook.due.isEmpty ? "" : " more")"
        + " \(DayWords(today: today).name(of: next.day))"
    }
  }

  private var firstStart: String {
    let examples = counted(outlook.exampleCount, "example")
    let concepts = counted(outlook.new.count, "concept")
    let question = curriculum.subjects.count == 1 ? curriculum.subjects.first?.question : nil
    return "\(examples), \(concepts), none met yet." + (question.map { " \($0)" } ?? "")
  }

  private var lastTime: String? {
    lastSession.map { session in
      let day = DayWords(today: today).name(of: session.day)
      let when = session.day == today ? "Earlier today" : "Last time, \(day)"
      let score = "\(when), \(session.right) of \(session.answered) right"
      let names = learned.concepts.map { ConceptNames(curriculum: curriculum)[$0] }
      guard !names.isEmpty else { return "\(score)." }
      let shown = names.prefix(3) + (names.count > 3 ? ["\(names.count - 3) more"] : [])
      return "\(score); \(learned.areNew ? "you met" : "remembered:") \(shown.listed())."
    }
  }

  private var nothingDue: String {
    guard let next = outlook.upcoming.first else { return "Nothing is due." }
    let names = ConceptNames(curriculum: curriculum)
    let concepts = outlook.upcoming.filter { $0.day == next.day }.map { names[$0.concept] }
    let more = concepts.count > 3 ? " and \(concepts.count - 3) more" : ""
    let day = next.day - today == 1 ? "tomorrow" : DayWords(today: today).date(of: next.day)
    return "Nothing is due before \(day) "
      + "(\(concepts.prefix(3).joined(separator: ", "))\(more))."
  }

  private var fill: String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let number = words.indices.contains(fillCount) ? words[fillCount] : "\(fillCount)"
    let examples = fillCount == 1 ? "example" : "examples"
    return fillCount == 0
      ? "for another look" : "for \(number) \(examples) to keep the rest fresh"
  }

  private func hint(_ what: String) -> Paragraph {
    Paragraph("\("Enter", .bold) \(what)\(glyphs.separator)\("?", .bold) for help")
  }
}
