import Practice
import TerminalText

/// What is said of an exam before its first question.
struct ExamIntroduction {
  /// The signs between words.
  let glyphs: Glyphs

  /// What a new exam is.
  func beginning(questions: Int, wanted: Int) -> [Paragraph] {
    let all = questions < wanted ? ", which is all there are" : ""
    return [
      .blank,
      Paragraph(
        "\("Exam: \(counted(questions, "question"))", .bold)\(all). \(Self.silence) "
          + "Then come your score and every miss, explained. Your schedule stays as it is."),
      Paragraph("\(":quit", .bold) leaves, and the exam goes on another time."),
    ]
  }

  /// Where an exam goes on.
  func resumption(of record: ExamRecord, left: Int) -> [Paragraph] {
    [
      .blank,
      Paragraph(
        "\("Exam: \(counted(left, "question")) left", .bold), "
          + "\(record.answers.count) answered. \(Self.silence)"),
    ]
  }

  /// That an exam is unfinished.
  func offer(of record: ExamRecord, today: StudyDay) -> [Paragraph] {
    let day = DayWords(today: today).name(of: record.start.stamp.moment.studyDay)
    let when = record.start.stamp.moment.studyDay == today ? "earlier today" : day
    return [
      Paragraph(
        """
        The exam that you began \(when) is unfinished: \(record.answers.count) of \
        \(counted(record.start.items.count, "question")) answered.
        """)
    ]
  }

  private static let silence = "Nothing is said of your answers before the end."
}
